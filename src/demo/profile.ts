import { divide } from './colours.ts';
import type { Picture } from './picture.ts';

/** Mean brightness (0 to 255, one decimal) of one column of samples; `x` is the column's left edge in pixels. */
export interface ProfilePoint {
  readonly x: number;
  readonly brightness: number;
}

export function profile(grid: Picture, original: Picture): ProfilePoint[] {
  return Array.from({ length: grid.width }, (_, x) => ({
    x: Math.floor((x * original.width) / grid.width),
    brightness: divide(columnSum(grid, x) * 10, 3 * grid.height) / 10,
  }));
}

function columnSum({ width, height, rgb }: Picture, x: number): number {
  let sum = 0;
  for (let y = 0; y < height; y += 1) {
    for (let channel = 0; channel < 3; channel += 1) sum += rgb[(y * width + x) * 3 + channel] ?? 0;
  }
  return sum;
}
