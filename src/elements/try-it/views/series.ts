import { h, type Markup } from '../../../deepaas/markup.ts';
import type { SeriesView } from '../../../deepaas/view.ts';
import { mountElement } from '../mount.ts';
import { UNKNOWN_LANGUAGE } from './drawing.ts';
import { DECIMAL, formatNumber } from './format-number.ts';
import { drawTable } from './table.ts';

const WIDTH = 640;
const HEIGHT = 220;
const MARGIN = { left: 56, right: 12, top: 12, bottom: 28 } as const;

/** Values along an axis: a line each, with the same numbers as a table. */
export async function drawSeries(view: SeriesView): Promise<HTMLElement> {
  const root = mountElement(
    h(
      'div',
      { class: 'try-series' },
      h(
        'figure',
        {},
        chartMarkup(view),
        h(
          'figcaption',
          UNKNOWN_LANGUAGE,
          view.lines.map(({ name }, index) => keyMarkup(name, index)),
        ),
      ),
      h('details', {}, h('summary', {}, 'The same as a table')),
    ),
  );
  const columns = [view.x.name, ...view.lines.map(({ name }) => name)];
  const rows = view.x.values.map((x, index) => [x, ...view.lines.map(({ values }) => values[index])]);
  root.querySelector('details')?.append(await drawTable({ kind: 'table', columns, rows }));
  return root;
}

const keyMarkup = (name: string, index: number): Markup =>
  h(
    'span',
    { class: 'try-key' },
    h(
      'svg',
      { viewBox: '0 0 20 4', 'aria-hidden': 'true' },
      h('path', { class: `try-line try-line-${index % 4}`, d: 'M0 2h20' }),
    ),
    name,
  );

interface Scale {
  readonly least: number;
  readonly most: number;
  readonly at: (value: number) => number;
}

function scaleOf(values: readonly number[], from: number, to: number): Scale {
  const finite = values.filter(Number.isFinite);
  const least = finite.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = finite.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const span = most > least ? most - least : 1;
  return { least, most, at: (value) => from + ((value - least) / span) * (to - from) };
}

function chartMarkup({ x, lines }: SeriesView): Markup {
  const positions = positionsOf(x.values);
  const across = scaleOf(positions, MARGIN.left, WIDTH - MARGIN.right);
  const up = scaleOf(
    lines.flatMap(({ values }) => values),
    HEIGHT - MARGIN.bottom,
    MARGIN.top,
  );
  const label = `${lines.map(({ name }) => name).join(', ')} along ${x.name}, from ${formatNumber(up.least)} to ${formatNumber(up.most)}`;
  return h(
    'svg',
    { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': label },
    axesMarkup(up, x.values),
    lines.map(({ values }, index) =>
      h('path', { class: `try-line try-line-${index % 4}`, d: pathOf(values, positions, across, up) }),
    ),
  );
}

/** Numbers where they are, dates at their time, anything else one after the other. */
function positionsOf(values: readonly (number | string)[]): number[] {
  if (values.every((value) => typeof value === 'number')) return [...values];
  const times = values.map((value) => Date.parse(String(value)));
  return times.every(Number.isFinite) ? times : values.map((_, index) => index);
}

/** A gap stays a gap: a value that is no number ends the stroke. */
function pathOf(values: readonly number[], positions: readonly number[], across: Scale, up: Scale): string {
  let pen = 'M';
  return values
    .map((value, index) => {
      if (!Number.isFinite(value)) {
        pen = 'M';
        return '';
      }
      const step = `${pen}${across.at(positions[index] ?? 0).toFixed(1)} ${up.at(value).toFixed(1)}`;
      pen = 'L';
      return step;
    })
    .join('');
}

function axesMarkup(up: Scale, along: readonly (number | string)[]): Markup[] {
  const floor = HEIGHT - MARGIN.bottom;
  const text = (x: number, y: number, anchor: string, value: number | string | undefined): Markup =>
    typeof value === 'number'
      ? h('text', { ...DECIMAL, x, y, 'text-anchor': anchor }, formatNumber(value))
      : h('text', { ...UNKNOWN_LANGUAGE, x, y, 'text-anchor': anchor }, String(value ?? '').slice(0, 19));
  return [
    h('path', { class: 'try-axis', d: `M${MARGIN.left} ${MARGIN.top}V${floor}H${WIDTH - MARGIN.right}` }),
    text(MARGIN.left - 6, floor, 'end', up.least),
    text(MARGIN.left - 6, MARGIN.top + 10, 'end', up.most),
    text(MARGIN.left, HEIGHT - 8, 'start', along[0]),
    text(WIDTH - MARGIN.right, HEIGHT - 8, 'end', along.at(-1)),
  ];
}
