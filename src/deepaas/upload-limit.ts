import type { PictureHeader } from './picture-header.ts';

/**
 * Largest file that a reader is not asked about, bytes: the most that an unlimited DEEPaaS 2.6.0 was seen to take.
 * DEEPaaS itself sets no limit unless its operator does (`--client-max-size`, 0 by default); proxies bring their own.
 */
export const UPLOAD_LIMIT_BYTES = 25_000_000;

/**
 * Largest picture that a reader is not asked about, pixels. Pillow, with which most modules read pictures, warns above
 * it and refuses above twice of it: https://pillow.readthedocs.io/en/stable/reference/Image.html#PIL.Image.open
 */
export const PICTURE_LIMIT_PIXELS = 89_478_485;

/** Longest sides to which a picture may be scaled down, pixels, the largest first. */
const SIDES_PX = [4_096, 2_048, 1_024, 512] as const;

export type UploadExcess =
  | {
      readonly kind: 'bytes';
      readonly sizeBytes: number;
      readonly limitBytes: number;
    }
  | {
      readonly kind: 'pixels';
      readonly width: number;
      readonly height: number;
      readonly limitPixels: number;
    };

/** What is too large about a file, `undefined` where nothing is. Pixels are the graver fault and are said first. */
export function uploadExcess(sizeBytes: number, picture: PictureHeader | undefined): UploadExcess | undefined {
  if (picture && picture.width * picture.height > PICTURE_LIMIT_PIXELS) {
    return { kind: 'pixels', width: picture.width, height: picture.height, limitPixels: PICTURE_LIMIT_PIXELS };
  }
  return sizeBytes > UPLOAD_LIMIT_BYTES ? { kind: 'bytes', sizeBytes, limitBytes: UPLOAD_LIMIT_BYTES } : undefined;
}

/**
 * The longest side to offer for a picture that is too large, pixels. `undefined` where a canvas would lose more than
 * pixels: colours deeper than 8 bits, all but the first of several pictures, formats that it cannot write.
 */
export function offeredSide({ type, width, height, deep, moving }: PictureHeader): number | undefined {
  if (deep || moving || !isWritable(type)) return undefined;
  return SIDES_PX.find((side) => side < Math.max(width, height));
}

/** What a canvas writes in every browser, or replaces by PNG where it does not know WebP. */
const isWritable = (type: PictureHeader['type']): boolean => type !== 'image/gif' && type !== 'image/bmp';

/** Sides after scaling so that the longer one is `sidePx`; neither vanishes. */
export function scaledSize({ width, height }: Size, sidePx: number): Size {
  const scale = sidePx / Math.max(width, height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

interface Size {
  readonly width: number;
  readonly height: number;
}
