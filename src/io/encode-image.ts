import sharp from 'sharp';

/** Largest image that is read, bytes; GitHub's own limit for images in issues is 10 MB, READMEs need less. */
export const IMAGE_MOST_BYTES = 2 * 1024 * 1024;

/** Largest picture, pixels over all frames, by its header: a small file can claim to be enormous. */
const MOST_PIXELS = 16_000_000;

/** The README's column is 46 rem wide; twice that serves dense screens. */
const WIDEST = 1_472;

const DECODE_LIMIT_S = 10;

export interface EncodedImage {
  /** WebP. */
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export type ImageOutcome = { readonly image: EncodedImage } | { readonly refused: string };

/** First bytes of the four formats that are let in. A name or a content type proves nothing. */
const MAGIC: readonly (readonly [format: string, test: (bytes: Buffer) => boolean])[] = [
  ['png', (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))],
  ['jpeg', (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))],
  ['gif', (bytes) => /^GIF8[79]a$/.test(bytes.toString('latin1', 0, 6))],
  ['webp', (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP'],
];

/**
 * Decodes a stranger's image and writes it anew, so that nothing of its bytes is served: no metadata, no second format
 * hidden behind the first, no SVG. A refusal says why in one sentence.
 */
export async function encodeImage(bytes: Uint8Array): Promise<ImageOutcome> {
  if (bytes.length > IMAGE_MOST_BYTES) return { refused: `It is larger than ${IMAGE_MOST_BYTES} bytes.` };
  const input = Buffer.from(bytes);
  const format = MAGIC.find(([, test]) => test(input))?.[0];
  if (!format) return { refused: 'It is no PNG, JPEG, GIF or WebP image.' };
  allowFourLoaders();
  try {
    return await encode(input, format === 'gif' || format === 'webp');
  } catch (error) {
    // What sharp says of a broken image is a plain Error; there is no class to know it by.
    if (error instanceof Error) return { refused: `It cannot be decoded: ${firstLine(error.message)}` };
    throw error;
  }
}

async function encode(input: Buffer, animated: boolean): Promise<ImageOutcome> {
  const image = sharp(input, { animated, limitInputPixels: MOST_PIXELS, failOn: 'error', sequentialRead: true });
  const { width, height } = await image.metadata();
  if (width * height > MOST_PIXELS) return { refused: `It has more than ${MOST_PIXELS} pixels.` };
  const { data, info } = await image
    .autoOrient()
    .resize({ width: WIDEST, withoutEnlargement: true })
    .webp({ quality: 85 })
    .timeout({ seconds: DECODE_LIMIT_S })
    .toBuffer({ resolveWithObject: true });
  return { image: { bytes: data, width: info.width, height: info.pageHeight ?? info.height } };
}

/** The other loaders (SVG, PDF, TIFF, ImageMagick …) are far larger targets, and nothing here needs them. */
function allowFourLoaders(): void {
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['VipsForeignLoadPng', 'VipsForeignLoadJpeg', 'VipsForeignLoadNsgif', 'VipsForeignLoadWebp'],
  });
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
