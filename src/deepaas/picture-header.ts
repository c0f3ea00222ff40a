/** What the first bytes of a picture say, before anything of it is decoded. */
export interface PictureHeader {
  readonly type: 'image/png' | 'image/jpeg' | 'image/gif' | 'image/webp' | 'image/bmp';
  /** Pixels as they are stored, before a turn that the metadata may ask for. */
  readonly width: number;
  readonly height: number;
  /** Whether a colour has more than 8 bits, which a canvas would drop. */
  readonly deep: boolean;
  /** Whether it holds several pictures, of which a canvas would keep the first. */
  readonly moving: boolean;
  /** EXIF orientation, 2 to 8; `undefined` where pixels lie as they are seen. */
  readonly turn?: number;
}

/** As much of a file as has to be read: metadata and thumbnails may stand before a JPEG's size. */
export const HEADER_BYTES = 1_000_000;

/** `undefined` where these are no bytes of a picture known here, or too few. */
export function readPictureHeader(bytes: Uint8Array<ArrayBuffer>): PictureHeader | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readPng(view) ?? readJpeg(view) ?? readGif(view) ?? readWebp(view) ?? readBmp(view);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const STILL = { deep: false, moving: false } as const;

/** https://www.w3.org/TR/png-3/#11IHDR; a picture that moves says so by `acTL` before its pixels. */
function readPng(view: DataView): PictureHeader | undefined {
  if (view.getUint32(0) !== 0x89_50_4e_47) return undefined;
  const size = { width: view.getUint32(16), height: view.getUint32(20) };
  return { type: 'image/png', ...size, deep: view.getUint8(24) > 8, moving: hasChunk(view, 'acTL', 'IDAT') };
}

function hasChunk(view: DataView, name: string, before: string): boolean {
  for (let at = 8; at + 8 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const type = textAt(view, at + 4, 4);
    if (type === before) return false;
    if (type === name) return true;
  }
  return false;
}

/** Frames that carry a size: all of C0 to CF but Huffman tables, extensions and arithmetic coding. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B. */
function readJpeg(view: DataView): PictureHeader | undefined {
  if (view.getUint16(0) !== 0xff_d8) return undefined;
  let turn: number | undefined;
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) {
      const size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
      return { type: 'image/jpeg', ...size, deep: view.getUint8(at + 4) > 8, moving: false, ...(turn && { turn }) };
    }
    if (marker === 0xe1) turn ??= readTurn(view, at + 4);
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

/** Tag 0x0112 in the first directory of EXIF, https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf */
function readTurn(view: DataView, start: number): number | undefined {
  if (textAt(view, start, 4) !== 'Exif') return undefined;
  const tiff = start + 6;
  const isLittle = view.getUint16(tiff) === 0x49_49;
  const directory = tiff + view.getUint32(tiff + 4, isLittle);
  const count = view.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    if (view.getUint16(entry, isLittle) !== 0x01_12) continue;
    const turn = view.getUint16(entry + 8, isLittle);
    return turn >= 2 && turn <= 8 ? turn : undefined;
  }
  return undefined;
}

/** https://www.w3.org/Graphics/GIF/spec-gif89a.txt. How many pictures follow is known only at the end: several are assumed. */
function readGif(view: DataView): PictureHeader | undefined {
  if (textAt(view, 0, 4) !== 'GIF8') return undefined;
  const size = { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  return { type: 'image/gif', ...size, deep: false, moving: true };
}

/** https://developers.google.com/speed/webp/docs/riff_container */
function readWebp(view: DataView): PictureHeader | undefined {
  if (textAt(view, 0, 4) !== 'RIFF' || textAt(view, 8, 4) !== 'WEBP') return undefined;
  const type = 'image/webp';
  switch (textAt(view, 12, 4)) {
    case 'VP8X':
      return {
        ...{ type, width: 1 + uint24(view, 24), height: 1 + uint24(view, 27) },
        ...{ deep: false, moving: (view.getUint8(20) & 2) !== 0 },
      };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { type, width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff), ...STILL };
    }
    case 'VP8 ':
      return { type, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff, ...STILL };
    default:
      return undefined;
  }
}

/** A height below zero means that the rows stand from the top down. */
function readBmp(view: DataView): PictureHeader | undefined {
  if (view.getUint16(0) !== 0x42_4d || view.getUint32(14, true) < 40) return undefined;
  return { type: 'image/bmp', width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)), ...STILL };
}

const uint24 = (view: DataView, at: number): number => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);

const textAt = (view: DataView, at: number, length: number): string =>
  String.fromCharCode(...Array.from({ length }, (_, index) => view.getUint8(at + index)));
