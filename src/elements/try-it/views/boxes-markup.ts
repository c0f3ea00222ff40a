import { h, type Markup } from '../../../deepaas/markup.ts';
import type { Box, BoxesView } from '../../../deepaas/view.ts';
import { gauge } from './bars.ts';
import { type InputPicture, UNKNOWN_LANGUAGE } from './drawing.ts';
import { DECIMAL, formatNumber } from './format-number.ts';

/** Most boxes that are drawn. */
const MAX_BOXES = 2_000;

/** A box in pixels of the picture, with the number that it bears. */
export interface PlacedBox extends Box {
  readonly number: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The boxes that are drawn, best first, and the size of the field that they lie in. */
export function placeBoxes(
  view: BoxesView,
  input: InputPicture | undefined,
): { readonly placed: readonly PlacedBox[]; readonly size: Size } {
  const size = sizeOf(view, input);
  const placed = view.boxes
    .slice(0, MAX_BOXES)
    .toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))
    .map((box, index) => ({ ...scaled(box, view.normalised ? size : { width: 1, height: 1 }), number: index + 1 }));
  return { placed, size };
}

/** Without a picture to draw on, the field is as large as the boxes need. */
function sizeOf({ boxes, normalised }: BoxesView, input: InputPicture | undefined): Size {
  if (input) return { width: input.width, height: input.height };
  if (normalised) return { width: 1000, height: 1000 };
  return { width: Math.max(...boxes.map(({ x2 }) => x2), 1), height: Math.max(...boxes.map(({ y2 }) => y2), 1) };
}

const scaled = (box: Box, { width, height }: Size): Box => ({
  ...box,
  x1: box.x1 * width,
  x2: box.x2 * width,
  y1: box.y1 * height,
  y2: box.y2 * height,
  ...(box.outline && { outline: box.outline.map(([x, y]) => [x * width, y * height] as const) }),
});

/** The picture with the place for boxes over it, which may be filled already. */
export const pictureMarkup = (
  { width, height }: Size,
  address: string | undefined,
  count: number,
  boxes: readonly Markup[] = [],
): Markup =>
  h(
    'figure',
    { class: 'try-picture' },
    h(
      'svg',
      {
        viewBox: `0 0 ${width} ${height}`,
        role: 'img',
        'aria-label': `${count} boxes over the picture; the list beside it names them`,
      },
      address ? h('image', { href: address, width, height }) : h('rect', { class: 'try-empty', width, height }),
      h('g', { class: 'try-overlay', ...UNKNOWN_LANGUAGE }, boxes),
    ),
  );

/** Text and lines keep their size whatever the picture's is. */
const UNITS_PER_WIDTH = 640;

export function boxMarkup({ x1, y1, x2, y2, number, outline, label, score }: PlacedBox, { width }: Size): Markup {
  const unit = width / UNITS_PER_WIDTH;
  const name = `${number} ${label}${score === undefined ? '' : ` ${formatNumber(score)}`}`;
  const side = 20 * unit;
  return h(
    'g',
    { 'data-number': number },
    h('title', {}, name),
    outline
      ? h('polygon', { class: 'try-box', points: outline.map(([x, y]) => `${x},${y}`).join(' ') })
      : h('rect', { class: 'try-box', x: x1, y: y1, width: x2 - x1, height: y2 - y1 }),
    h('rect', { class: 'try-tag', x: x1, y: y1, width: side * (number > 9 ? 1.5 : 1), height: side }),
    h(
      'text',
      { class: 'try-tag-text', x: x1 + side * 0.25, y: y1 + side * 0.78, 'font-size': side * 0.8 },
      String(number),
    ),
  );
}

export const hitMarkup = ({ label, score, number }: PlacedBox): Markup =>
  h(
    'li',
    { 'data-number': number },
    h('span', { class: 'try-bar-name' }, label),
    gauge(score ?? 0),
    h('b', DECIMAL, score === undefined ? '' : formatNumber(score)),
  );
