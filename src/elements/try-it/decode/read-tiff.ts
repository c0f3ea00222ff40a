import UTIF from 'utif2';

/** Most pixels that are decoded: 160 MB as RGBA. */
const MAX_PIXELS = 40_000_000;

export type TiffPixels =
  | {
      readonly ok: true;
      readonly width: number;
      readonly height: number;
      readonly rgba: Uint8ClampedArray<ArrayBuffer>;
    }
  | { readonly ok: false; readonly fault: 'unreadable' | 'too-many-pixels' };

/** The pixels of a TIFF's first picture. Its size is looked at before anything is decoded. */
export function readTiff(bytes: ArrayBuffer): TiffPixels {
  try {
    const [first] = UTIF.decode(bytes);
    if (!first) return { ok: false, fault: 'unreadable' };
    const declared = sizeIn(first);
    if (declared.width * declared.height > MAX_PIXELS) return { ok: false, fault: 'too-many-pixels' };
    UTIF.decodeImage(bytes, first);
    const { width, height } = first;
    if (!(width > 0 && height > 0 && width * height <= MAX_PIXELS)) return { ok: false, fault: 'unreadable' };
    return { ok: true, width, height, rgba: new Uint8ClampedArray(UTIF.toRGBA8(first)) };
  } catch {
    // The decoder throws plain errors for everything that it cannot read.
    return { ok: false, fault: 'unreadable' };
  }
}

/** Width and height as the directory states them: tags 256 and 257. */
function sizeIn(directory: UTIF.IFD): { width: number; height: number } {
  const tag = (name: string): number => {
    const value = directory[name];
    return Array.isArray(value) ? Number(value[0]) : 0;
  };
  return { width: tag('t256'), height: tag('t257') };
}
