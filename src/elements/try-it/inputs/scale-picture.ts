import { scaledSize } from '../../../deepaas/upload-limit.ts';

/** Little enough loss that no eye and hardly a model tells it; used for formats that lose at all. */
const QUALITY = 0.95;

/** A smaller copy of a picture. Throws the browser's error where it cannot be decoded. */
export const scalePicture = (file: File, type: string, sidePx: number): Promise<File> =>
  redraw(file, type, `${sidePx}px`, (size) => scaledSize(size, sidePx));

/** A copy whose pixels lie as they are seen, without the turn that its metadata ask for. Throws as above. */
export const uprightPicture = (file: File, type: string): Promise<File> =>
  redraw(file, type, 'upright', (size) => size);

interface Size {
  readonly width: number;
  readonly height: number;
}

/** In its own format where the browser writes it. Decoding applies the turn, and metadata stay behind. */
async function redraw(file: File, type: string, suffix: string, sized: (size: Size) => Size): Promise<File> {
  const bitmap = await createImageBitmap(file);
  const { width, height } = sized({ width: bitmap.width, height: bitmap.height });
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context) context.imageSmoothingQuality = 'high';
  context?.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return fileOfCanvas(canvas, type, `${file.name.replace(/\.[^.]*$/, '')}-${suffix}`);
}

/** What stands on a canvas as a file; the browser writes PNG where it does not know the type. */
export async function fileOfCanvas(canvas: HTMLCanvasElement, type: string, stem: string): Promise<File> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, QUALITY));
  if (!blob) throw new DOMException('no picture came of it', 'EncodingError');
  const extension = blob.type.replace('image/', '').replace('jpeg', 'jpg');
  return new File([blob], `${stem}.${extension}`, { type: blob.type });
}
