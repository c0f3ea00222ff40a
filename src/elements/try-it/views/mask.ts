import { h } from '../../../deepaas/markup.ts';
import type { MaskView } from '../../../deepaas/view.ts';
import { mountElement } from '../mount.ts';
import { UNKNOWN_LANGUAGE } from './drawing.ts';
import { DECIMAL } from './format-number.ts';

/** Colours of classes, far apart in hue and in lightness; class 0, the ground, stays clear. */
const COLOURS = [
  [0, 0, 0, 0],
  [244, 61, 8, 200],
  [34, 102, 164, 200],
  [3, 122, 69, 200],
  [149, 99, 0, 200],
  [183, 1, 77, 200],
  [90, 215, 145, 200],
  [121, 187, 243, 200],
] as const;

/** Most pixels that are drawn. */
const MAX_PIXELS = 16_000_000;

/** A class for each pixel as a picture, with the share of each class beside it. */
export function drawMask({ rows, classes }: MaskView): HTMLElement {
  const height = rows.length;
  const width = rows[0]?.length ?? 0;
  const counts = countsOf(rows);
  const root = mountElement(
    h(
      'div',
      { class: 'try-boxes' },
      h(
        'figure',
        { class: 'try-picture' },
        h('canvas', {
          width,
          height,
          role: 'img',
          'aria-label': `Mask of ${width} by ${height} pixels; the shares stand beside it`,
        }),
      ),
      h('div', { class: 'try-side' }, legend(counts, classes, width * height)),
    ),
  );
  const context = width * height <= MAX_PIXELS ? root.querySelector('canvas')?.getContext('2d') : undefined;
  context?.putImageData(imageOf(rows, width, height), 0, 0);
  return root;
}

function countsOf(rows: MaskView['rows']): Map<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) for (const one of row) counts.set(one, (counts.get(one) ?? 0) + 1);
  return new Map([...counts].toSorted(([a], [b]) => a - b));
}

function imageOf(rows: MaskView['rows'], width: number, height: number): ImageData {
  const image = new ImageData(width, height);
  rows.forEach((row, y) => {
    row.forEach((one, x) => {
      image.data.set(colourOf(one), (y * width + x) * 4);
    });
  });
  return image;
}

const colourOf = (index: number): (typeof COLOURS)[number] =>
  index === 0 ? COLOURS[0] : (COLOURS[((index - 1) % (COLOURS.length - 1)) + 1] ?? COLOURS[1]);

const legend = (counts: ReadonlyMap<number, number>, classes: readonly string[], total: number) =>
  h(
    'table',
    {},
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        ['Class', 'Pixels', 'Share'].map((name) => h('th', { scope: 'col' }, name)),
      ),
    ),
    h(
      'tbody',
      {},
      [...counts].map(([one, count]) =>
        h(
          'tr',
          {},
          h(
            'th',
            { scope: 'row', ...(classes[one] !== undefined && UNKNOWN_LANGUAGE) },
            swatch(one),
            classes[one] ?? `Class ${one}`,
          ),
          h('td', {}, String(count)),
          h('td', DECIMAL, `${((100 * count) / total).toFixed(1)} %`),
        ),
      ),
    ),
  );

function swatch(index: number) {
  const [red, green, blue, alpha] = colourOf(index);
  return h(
    'svg',
    { class: 'try-swatch', viewBox: '0 0 1 1', 'aria-hidden': 'true' },
    h('rect', { width: 1, height: 1, fill: `rgb(${red} ${green} ${blue} / ${alpha / 255})` }),
  );
}
