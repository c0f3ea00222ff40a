/** A decoded picture: three bytes a pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** What the endpoint needs to read and write image files. */
export interface PictureCodec {
  /** `undefined` when the bytes are no picture that it can read. */
  readonly decode: (bytes: Uint8Array) => Promise<Picture | undefined>;
  readonly encodePng: (picture: Picture) => Promise<Uint8Array>;
}

/** Longest side of the grid that is measured, in samples: a picture of any size costs the same. */
export const GRID_SIDE = 240;

/** Takes every n-th pixel, so that the result is the same in every language and library. */
export function sample(picture: Picture): Picture {
  const width = Math.min(picture.width, GRID_SIDE);
  const height = Math.min(picture.height, GRID_SIDE);
  const rgb = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    const row = centre(y, height, picture.height) * picture.width;
    for (let x = 0; x < width; x += 1) {
      const from = (row + centre(x, width, picture.width)) * 3;
      rgb.set(picture.rgb.subarray(from, from + 3), (y * width + x) * 3);
    }
  }
  return { width, height, rgb };
}

/** Pixel in the middle of the n-th of `count` equal parts of `length` pixels. */
const centre = (index: number, count: number, length: number): number =>
  Math.floor(((2 * index + 1) * length) / (2 * count));
