import { scaledSize } from '../../../deepaas/upload-limit.ts';

/** Little enough loss that no eye and hardly a model tells it; used for formats that lose at all. */
const QUALITY = 0.95;

/**
 * A smaller copy of a picture, in its own format where the browser writes it, upright if its metadata asked for a turn.
 * Throws the browser's error where it cannot be decoded.
 */
export async function scalePicture(file: File, type: string, sidePx: number): Promise<File> {
  const bitmap = await createImageBitmap(file);
  const { width, height } = scaledSize(bitmap, sidePx);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context) context.imageSmoothingQuality = 'high';
  context?.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return fileOfCanvas(canvas, type, `${file.name.replace(/\.[^.]*$/, '')}-${sidePx}px`);
}

/** What stands on a canvas as a file; the browser writes PNG where it does not know the type. */
export async function fileOfCanvas(canvas: HTMLCanvasElement, type: string, stem: string): Promise<File> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, QUALITY));
  if (!blob) throw new DOMException('no picture came of it', 'EncodingError');
  const extension = blob.type.replace('image/', '').replace('jpeg', 'jpg');
  return new File([blob], `${stem}.${extension}`, { type: blob.type });
}
