import { h, type Markup } from '../../../deepaas/markup.ts';
import type { Label, LabelsView } from '../../../deepaas/view.ts';
import { UNKNOWN_LANGUAGE } from './drawing.ts';
import { DECIMAL, formatNumber } from './format-number.ts';

/** Labels that stand open; the rest folds. */
const OPEN_LABELS = 20;

/** Labels with their scores as bars on one scale: shares of 1, or of the largest where a score is no share. */
export function barsMarkup({ labels }: LabelsView): Markup {
  const largest = Math.max(...labels.map(({ score }) => score).filter(Number.isFinite), 0);
  const full = largest > 0 && largest <= 1 ? 1 : largest;
  const rows = labels.map((label) => barMarkup(label, full));
  const rest = rows.slice(OPEN_LABELS);
  return h(
    'div',
    { class: 'try-labels' },
    h('ol', { class: 'try-bars', ...UNKNOWN_LANGUAGE }, rows.slice(0, OPEN_LABELS)),
    rest.length > 0 &&
      h(
        'details',
        {},
        h('summary', {}, `${rest.length} more`),
        h('ol', { class: 'try-bars', ...UNKNOWN_LANGUAGE, start: OPEN_LABELS + 1 }, rest),
      ),
  );
}

function barMarkup({ label, score, colour, note }: Label, full: number): Markup {
  return h(
    'li',
    {},
    colour && swatch(colour),
    h('span', { class: 'try-bar-name' }, label, note && h('span', { class: 'try-note' }, note)),
    gauge(full > 0 ? score / full : 0),
    h('b', DECIMAL, formatNumber(score)),
  );
}

const swatch = (colour: string): Markup =>
  h(
    'svg',
    { class: 'try-swatch', viewBox: '0 0 1 1', 'aria-hidden': 'true' },
    h('rect', { width: 1, height: 1, fill: colour }),
  );

/** A bar of a share of its length. */
export const gauge = (share: number): Markup =>
  h(
    'svg',
    { class: 'try-gauge', viewBox: '0 0 100 1', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    h('rect', { width: (Math.min(Math.max(Number.isFinite(share) ? share : 0, 0), 1) * 100).toFixed(2), height: 1 }),
  );
