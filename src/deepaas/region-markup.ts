import type { RegionControl } from './field.ts';
import { INPUT_WORDS } from './input-words.ts';
import { h, type Markup } from './markup.ts';

const WORDS = INPUT_WORDS.region;

/** Four number boxes: with or without a picture to draw on, a region can be typed. */
export const regionMarkup = (
  { order, initial }: RegionControl,
  { id, name, required }: { readonly id: string; readonly name: string; readonly required: boolean },
): Markup =>
  h(
    'div',
    { class: 'try-sides' },
    [0, 1, 2, 3].map((index) => {
      const side = order?.[index];
      const box = { type: 'number', step: 1, id: `${id}-${index}`, name, required, value: initial[index] ?? '' };
      return h(
        'label',
        {},
        h('span', {}, side ? WORDS.sides[side] : WORDS.nth(index)),
        h('input', { ...box, 'data-side': side ?? '', 'aria-describedby': `${id}-error` }),
      );
    }),
  );

/** What the four numbers are, where the words of the description leave it open. */
export const regionHint = ({ order, sent, initial }: RegionControl): string =>
  [
    WORDS.hint,
    ...(order ? [] : [WORDS.orderUnknown]),
    ...(sent === 'json' && initial.length > 0 ? [WORDS.noneAsNull] : []),
  ].join(' ');
