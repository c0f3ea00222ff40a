import sharp from 'sharp';
import type { PictureCodec } from '../demo/picture.ts';

/** Most pixels that are decoded: a small file may unfold to a huge picture. */
const MAX_PIXELS = 40_000_000;

/** Reads PNG and JPEG, writes PNG. Transparency is dropped, as Pillow's conversion to RGB does. */
export const pictureCodec: PictureCodec = {
  decode: async (bytes) => {
    try {
      const image = sharp(bytes, { limitInputPixels: MAX_PIXELS });
      const { format } = await image.metadata();
      if (format !== 'png' && format !== 'jpeg') return undefined;
      const { data, info } = await image
        .toColourspace('srgb')
        .removeAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      return { width: info.width, height: info.height, rgb: new Uint8Array(data) };
    } catch {
      // sharp throws plain errors for everything that it cannot read.
      return undefined;
    }
  },
  encodePng: async ({ width, height, rgb }) =>
    new Uint8Array(
      await sharp(rgb, { raw: { width, height, channels: 3 } })
        .png()
        .toBuffer(),
    ),
};
