import { h, type Markup } from '../../../deepaas/markup.ts';
import type { Box, BoxesView } from '../../../deepaas/view.ts';
import { mount, mountElement, mountInSlices } from '../mount.ts';
import { gauge } from './bars.ts';
import type { Drawing } from './drawing.ts';
import { formatNumber } from './format-number.ts';

/** Most boxes that are drawn. */
const MAX_BOXES = 2_000;

/** Scores below this are hidden at first; models answer with many that they hardly believe. */
const FIRST_THRESHOLD = 0;

interface Placed extends Box {
  readonly number: number;
}

/** Boxes over the reader's own picture, numbered as in the list beside it, with a threshold that needs no new call. */
export async function drawBoxes(view: BoxesView, { input }: Drawing): Promise<HTMLElement> {
  const size = sizeOf(view, input);
  const placed = view.boxes
    .slice(0, MAX_BOXES)
    .toSorted((a, b) => (b.score ?? 0) - (a.score ?? 0))
    .map((box, index) => ({ ...scaled(box, view.normalised ? size : { width: 1, height: 1 }), number: index + 1 }));
  const hasScores = placed.some(({ score }) => score !== undefined && score >= 0 && score <= 1);
  const root = mountElement(
    h('div', { class: 'try-boxes' }, pictureMarkup(size, input?.address, placed.length), sideMarkup(hasScores)),
  );
  const overlay = root.querySelector('.try-overlay');
  const list = root.querySelector('.try-hits');
  if (overlay)
    await mountInSlices(
      overlay,
      placed.map((box) => boxMarkup(box, size)),
      true,
    );
  if (list) await mountInSlices(list, placed.map(hitMarkup));
  showFrom(root, placed, FIRST_THRESHOLD, view.boxes.length);
  root.querySelector('input')?.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement) showFrom(root, placed, Number(target.value), view.boxes.length);
  });
  return root;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Without a picture to draw on, the field is as large as the boxes need. */
function sizeOf({ boxes, normalised }: BoxesView, input: Drawing['input']): Size {
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

const pictureMarkup = ({ width, height }: Size, address: string | undefined, count: number): Markup =>
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
      h('g', { class: 'try-overlay' }),
    ),
  );

const sideMarkup = (hasScores: boolean): Markup =>
  h(
    'div',
    { class: 'try-side' },
    hasScores &&
      h(
        'label',
        { class: 'try-threshold' },
        h('span', {}, 'Show what scores at least ', h('output', {}, '0')),
        h('input', { type: 'range', min: 0, max: 1, step: 0.05, value: FIRST_THRESHOLD }),
      ),
    h('ol', { class: 'try-hits' }),
    h('p', { class: 'try-note', 'data-part': 'count', role: 'status' }),
  );

/** Text and lines keep their size whatever the picture's is. */
const UNITS_PER_WIDTH = 640;

function boxMarkup({ x1, y1, x2, y2, number, outline, label, score }: Placed, { width }: Size): Markup {
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

const hitMarkup = ({ label, score, number }: Placed): Markup =>
  h(
    'li',
    { 'data-number': number },
    h('span', { class: 'try-bar-name' }, label),
    gauge(score ?? 0),
    h('b', {}, score === undefined ? '' : formatNumber(score)),
  );

function showFrom(root: HTMLElement, placed: readonly Placed[], threshold: number, total: number): void {
  const shown = new Set(placed.filter(({ score }) => (score ?? 1) >= threshold).map(({ number }) => String(number)));
  for (const part of root.querySelectorAll<HTMLElement | SVGElement>('[data-number]')) {
    part.toggleAttribute('hidden', !shown.has(part.dataset['number'] ?? ''));
  }
  const output = root.querySelector('output');
  if (output) output.textContent = formatNumber(threshold);
  const cut = total > placed.length ? `, of which the first ${placed.length} are drawn` : '';
  root.querySelector('[data-part="count"]')?.replaceChildren(mount(`${shown.size} of ${total} boxes shown${cut}.`));
}
