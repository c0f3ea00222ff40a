import { NAMED_COLOURS, shareOf } from './colours.ts';
import type { Picture } from './picture.ts';

/** A patch of one colour: corners in pixels of the picture that was sent. */
export interface Region {
  readonly label: string;
  /** Share of the whole picture. */
  readonly score: number;
  readonly bbox: readonly [x1: number, y1: number, x2: number, y2: number];
}

interface Patch {
  readonly colour: number;
  size: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Patches of samples that touch by an edge, largest first; equal ones in reading order. */
export function regions(grid: Picture, classes: Uint8Array, original: Picture): Region[] {
  return patches(grid, classes)
    .sort((a, b) => b.size - a.size)
    .map(({ colour, size, left, top, right, bottom }) => ({
      label: NAMED_COLOURS[colour]?.[0] ?? '',
      score: shareOf(size, classes.length),
      bbox: [
        Math.floor((left * original.width) / grid.width),
        Math.floor((top * original.height) / grid.height),
        Math.ceil(((right + 1) * original.width) / grid.width),
        Math.ceil(((bottom + 1) * original.height) / grid.height),
      ],
    }));
}

function patches(grid: Picture, classes: Uint8Array): Patch[] {
  const seen = new Uint8Array(classes.length);
  const found: Patch[] = [];
  classes.forEach((_, start) => {
    if (seen[start] === 0) found.push(flood(start, grid, classes, seen));
  });
  return found;
}

function flood(start: number, { width, height }: Picture, classes: Uint8Array, seen: Uint8Array): Patch {
  const colour = classes[start] ?? 0;
  const patch: Patch = { colour, size: 0, left: width, top: height, right: 0, bottom: 0 };
  const open = [start];
  seen[start] = 1;
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const x = index % width;
    const y = (index - x) / width;
    patch.size += 1;
    patch.left = Math.min(patch.left, x);
    patch.right = Math.max(patch.right, x);
    patch.top = Math.min(patch.top, y);
    patch.bottom = Math.max(patch.bottom, y);
    for (const next of neighbours(index, x, width)) {
      if (classes[next] !== colour || seen[next] === 1) continue;
      seen[next] = 1;
      open.push(next);
    }
  }
  return patch;
}

/** Samples above, below, left and right; those outside have no class and so never match. */
const neighbours = (index: number, x: number, width: number): number[] => [
  index - width,
  index + width,
  ...(x > 0 ? [index - 1] : []),
  ...(x < width - 1 ? [index + 1] : []),
];
