import { h, type Markup } from '../../deepaas/markup.ts';
import type { Panel } from './panel.ts';

/** The state in words, with its lamp: what it is, what happened, what the reader can do, what the operator can mend. */
export function panelMarkup({ lamp, title, said, todo, fix }: Panel): Markup[] {
  return [
    h(
      'p',
      { class: 'try-said' },
      h('svg', { class: 'try-lamp', 'aria-hidden': 'true', viewBox: '0 0 16 16' }, h('use', { href: `#l-${lamp}` })),
      h('span', {}, h('strong', {}, title), said !== '' && ` ${said}`),
    ),
    ...(todo.length > 0
      ? [
          h(
            'ul',
            { class: 'try-todo' },
            todo.map((sentence) => h('li', {}, sentence)),
          ),
        ]
      : []),
    ...(fix ? [fixMarkup(fix)] : []),
  ];
}

const fixMarkup = ({ said, line }: NonNullable<Panel['fix']>): Markup =>
  h(
    'div',
    { class: 'try-fix' },
    h('p', {}, h('span', { class: 'try-fix-for' }, 'For its operator: '), said),
    line !== undefined &&
      h(
        'p',
        { class: 'try-line-to-copy' },
        h('code', {}, line),
        h('button', { type: 'button', class: 'button', 'data-copy': line }, 'Copy'),
      ),
  );

const WIDTH = 400;
const MARGIN = 14;
const TICKS = 12;

/** Time on a ruler: how much of the limit has passed. */
export function rulerMarkup(elapsedMs: number, limitMs: number): Markup {
  const at = (share: number): number => MARGIN + Math.min(Math.max(share, 0), 1) * (WIDTH - 2 * MARGIN);
  const needle = at(elapsedMs / limitMs);
  const ticks = Array.from({ length: TICKS + 1 }, (_, index) => {
    const isLong = index % (TICKS / 3) === 0;
    return `M${at(index / TICKS).toFixed(1)} 34v-${isLong ? 9 : 5}`;
  });
  const labels = [0, 1 / 3, 2 / 3, 1].map((share) =>
    h('text', { x: at(share), y: 52, 'text-anchor': 'middle' }, String(Math.round((share * limitMs) / 1000))),
  );
  return h(
    'svg',
    { class: 'try-ruler', viewBox: `0 0 ${WIDTH} 58`, 'aria-hidden': 'true' },
    h('path', { class: 'try-ruler-run', d: `M${MARGIN} 28.5H${needle.toFixed(1)}` }),
    h('path', { class: 'try-ruler-ticks', d: `${ticks.join('')}M${MARGIN} 34H${WIDTH - MARGIN}` }),
    h('path', { class: 'try-ruler-needle', d: `M${(needle - 6).toFixed(1)} 10h12l-6 12z` }),
    labels,
  );
}
