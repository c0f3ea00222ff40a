import { INPUT_WORDS } from '../../../deepaas/input-words.ts';
import { h } from '../../../deepaas/markup.ts';
import type { PictureHeader } from '../../../deepaas/picture-header.ts';
import { PICTURE_LIMIT_PIXELS } from '../../../deepaas/upload-limit.ts';
import { DECODE_LIMIT_BYTES } from '../decode/decoded.ts';
import { mountElement } from '../mount.ts';
import type { Drawing } from '../views/drawing.ts';
import type { Inspected } from './inspect-file.ts';

const WORDS = INPUT_WORDS.preview;

/** A preview and what it found out by being drawn. */
export interface Preview {
  readonly element?: HTMLElement;
  /** A fact for the line below it: the size of a picture, the length of a sound. */
  readonly measure?: string;
  /** A picture to draw a region on, at the size in which it is stored. */
  readonly picture?: ChosenPicture;
  readonly isBroken?: boolean;
}

export interface ChosenPicture {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  /** Whether its metadata ask for a turn, which is not applied to `width` and `height`. */
  readonly isTurned: boolean;
}

type Address = Drawing['address'];

/** Draws what can be drawn of a file; nothing in it is ever run, and texts stay texts. */
export async function drawPreview(
  file: File,
  inspected: Inspected,
  address: Address,
  ended: AbortSignal,
): Promise<Preview> {
  switch (inspected.kind) {
    case 'picture':
      return drawPicture(file, inspected.header, address);
    case 'opaque-picture':
      return drawOpaque(file, address);
    case 'tiff':
      return drawTiffPreview(file, address, ended);
    case 'audio':
    case 'video':
      return drawPlayer(file, inspected.kind, address);
    case 'text':
      return { element: mountElement(h('pre', { class: 'try-text', tabindex: 0 }, inspected.start)) };
    case 'other':
      return {};
  }
}

/** Beyond the limit the picture is not decoded: a browser would take gigabytes for it. */
async function drawPicture(file: File, { width, height, turn }: PictureHeader, address: Address): Promise<Preview> {
  const measure = WORDS.pixels(width, height);
  if (width * height > PICTURE_LIMIT_PIXELS) return { measure };
  const element = pictureOf(file.name, address(file));
  if (!(await isDecoded(element))) return { measure, isBroken: true };
  const isTurned = turn !== undefined;
  return { measure, element, picture: { address: element.src, width, height, isTurned } };
}

async function drawOpaque(file: File, address: Address): Promise<Preview> {
  const element = pictureOf(file.name, address(file));
  if (!(await isDecoded(element))) return { isBroken: true };
  const { naturalWidth: width, naturalHeight: height, src } = element;
  return { measure: WORDS.pixels(width, height), element, picture: { address: src, width, height, isTurned: false } };
}

/** Browsers show no TIFF: it is decoded away from the page, and what comes of it is shown as PNG. */
async function drawTiffPreview(file: File, address: Address, ended: AbortSignal): Promise<Preview> {
  if (file.size > DECODE_LIMIT_BYTES) return {};
  const { decodeElsewhere } = await import('../decode/decode-elsewhere.ts');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const decoded = await decodeElsewhere('tiff', { bytes, type: file.type, name: file.name }, ended);
  if (decoded.kind !== 'tiff') return { isBroken: true };
  const { bitmap, width, height } = decoded;
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap);
  const element = pictureOf(file.name, address(await canvas.convertToBlob()));
  const picture = { address: element.src, width, height, isTurned: false };
  return { measure: WORDS.pixels(width, height), element, picture };
}

async function drawPlayer(file: File, kind: 'audio' | 'video', address: Address): Promise<Preview> {
  const element = mountElement(
    h(kind, { controls: true, preload: 'metadata', src: address(file), 'aria-label': WORDS.pictureOf(file.name) }),
  );
  if (!(element instanceof HTMLMediaElement)) return {};
  const seconds = await durationOf(element);
  if (seconds === undefined) return { isBroken: true };
  return { element, ...(Number.isFinite(seconds) && { measure: WORDS.lasts(seconds) }) };
}

/** Seconds; infinite where the file does not say, `undefined` where the browser cannot play it. */
const durationOf = (player: HTMLMediaElement): Promise<number | undefined> =>
  new Promise((done) => {
    player.addEventListener('loadedmetadata', () => done(player.duration), { once: true });
    player.addEventListener('error', () => done(undefined), { once: true });
  });

const isDecoded = (image: HTMLImageElement): Promise<boolean> =>
  image.decode().then(
    () => true,
    () => false,
  );

function pictureOf(name: string, source: string): HTMLImageElement {
  const image = new Image();
  image.alt = WORDS.pictureOf(name);
  image.src = source;
  return image;
}
