import { h, type Markup } from '../../../deepaas/markup.ts';
import type { BoxesView } from '../../../deepaas/view.ts';
import { mount, mountElement, mountInSlices } from '../mount.ts';
import { boxMarkup, hitMarkup, type PlacedBox, pictureMarkup, placeBoxes } from './boxes-markup.ts';
import { type Drawing, UNKNOWN_LANGUAGE } from './drawing.ts';
import { DECIMAL, formatNumber } from './format-number.ts';

/** Scores below this are hidden at first; models answer with many that they hardly believe. */
const FIRST_THRESHOLD = 0;

/** Boxes over the reader's own picture, numbered as in the list beside it, with a threshold that needs no new call. */
export async function drawBoxes(view: BoxesView, { input, show }: Drawing): Promise<HTMLElement> {
  const { placed, size } = placeBoxes(view, input);
  const hasScores = placed.some(({ score }) => score !== undefined && score >= 0 && score <= 1);
  const root = mountElement(
    h('div', { class: 'try-boxes' }, pictureMarkup(size, input?.address, placed.length), sideMarkup(hasScores)),
  );
  show(root);
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

const sideMarkup = (hasScores: boolean): Markup =>
  h(
    'div',
    { class: 'try-side' },
    hasScores &&
      h(
        'label',
        { class: 'try-threshold' },
        h('span', {}, 'Show what scores at least ', h('output', DECIMAL, '0')),
        h('input', { type: 'range', min: 0, max: 1, step: 0.05, value: FIRST_THRESHOLD }),
      ),
    h('ol', { class: 'try-hits', ...UNKNOWN_LANGUAGE }),
    h('p', { class: 'try-note', 'data-part': 'count', role: 'status' }),
  );

function showFrom(root: HTMLElement, placed: readonly PlacedBox[], threshold: number, total: number): void {
  const shown = new Set(placed.filter(({ score }) => (score ?? 1) >= threshold).map(({ number }) => String(number)));
  for (const part of root.querySelectorAll<HTMLElement | SVGElement>('[data-number]')) {
    part.toggleAttribute('hidden', !shown.has(part.dataset['number'] ?? ''));
  }
  const output = root.querySelector('output');
  if (output) output.textContent = formatNumber(threshold);
  const cut = total > placed.length ? `, of which the first ${placed.length} are drawn` : '';
  root.querySelector('[data-part="count"]')?.replaceChildren(mount(`${shown.size} of ${total} boxes shown${cut}.`));
}
