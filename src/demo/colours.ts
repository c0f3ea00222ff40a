import type { Picture } from './picture.ts';

type Rgb = readonly [red: number, green: number, blue: number];

/** The colours that have a name here. A pixel takes the name of the nearest one, by squared distance in RGB. */
export const NAMED_COLOURS = [
  ['black', [0, 0, 0]],
  ['grey', [128, 128, 128]],
  ['light grey', [200, 200, 200]],
  ['white', [255, 255, 255]],
  ['red', [200, 30, 40]],
  ['orange', [240, 130, 30]],
  ['yellow', [245, 215, 50]],
  ['olive', [128, 128, 40]],
  ['green', [50, 150, 60]],
  ['teal', [20, 130, 130]],
  ['light blue', [140, 190, 230]],
  ['blue', [40, 90, 200]],
  ['navy', [20, 30, 90]],
  ['purple', [120, 50, 150]],
  ['pink', [240, 150, 180]],
  ['brown', [120, 70, 35]],
  ['beige', [225, 205, 165]],
] as const satisfies readonly (readonly [string, Rgb])[];

/** Which named colour each sample is: indices into `NAMED_COLOURS`. */
export function classify({ rgb }: Picture): Uint8Array {
  const known = new Map<number, number>();
  const classes = new Uint8Array(rgb.length / 3);
  for (let index = 0; index < classes.length; index += 1) {
    const [red = 0, green = 0, blue = 0] = rgb.subarray(index * 3, index * 3 + 3);
    const key = (red << 16) | (green << 8) | blue;
    const nearest = known.get(key) ?? nearestColour([red, green, blue]);
    known.set(key, nearest);
    classes[index] = nearest;
  }
  return classes;
}

/** One named colour of a picture: its share of the samples, and their mean. */
export interface ColourShare {
  readonly index: number;
  readonly label: string;
  readonly count: number;
  readonly mean: Rgb;
}

/** Largest share first; equal shares in the order of `NAMED_COLOURS`. */
export function shares({ rgb }: Picture, classes: Uint8Array): ColourShare[] {
  const sums = NAMED_COLOURS.map(() => ({ count: 0, total: [0, 0, 0] as [number, number, number] }));
  classes.forEach((colour, index) => {
    const sum = sums[colour];
    if (!sum) return;
    sum.count += 1;
    for (const channel of [0, 1, 2] as const) sum.total[channel] += rgb[index * 3 + channel] ?? 0;
  });
  return sums
    .map(({ count, total: [red, green, blue] }, index) => ({
      index,
      label: NAMED_COLOURS[index]?.[0] ?? '',
      count,
      mean: [divide(red, count), divide(green, count), divide(blue, count)] as const,
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.index - b.index);
}

/** The samples, each painted with the mean of its named colour. */
export function repaint(picture: Picture, classes: Uint8Array): Picture {
  const means = new Map(shares(picture, classes).map(({ index, mean }) => [index, mean]));
  const rgb = new Uint8Array(picture.rgb.length);
  classes.forEach((colour, index) => {
    rgb.set(means.get(colour) ?? [0, 0, 0], index * 3);
  });
  return { ...picture, rgb };
}

export const hexOf = (colour: Rgb): string =>
  `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;

/** `part / whole` to four decimals, in whole numbers until the last step so that other languages agree. */
export const shareOf = (part: number, whole: number): number => divide(part * 10_000, whole) / 10_000;

function nearestColour([red, green, blue]: Rgb): number {
  const distances = NAMED_COLOURS.map(([, [r, g, b]]) => (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2);
  return distances.indexOf(Math.min(...distances));
}

/** Rounds halves up; 0 where there is nothing to divide by. */
export const divide = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((2 * part + whole) / (2 * whole));
