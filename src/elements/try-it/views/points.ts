import { h } from '../../../deepaas/markup.ts';
import type { PointsView } from '../../../deepaas/view.ts';
import { mountElement, mountInSlices } from '../mount.ts';
import { type Drawing, UNKNOWN_LANGUAGE } from './drawing.ts';
import { drawTable } from './table.ts';

/** Most points that are drawn. */
const MAX_POINTS = 2_000;

/** Size of a point as a share of the picture's width. */
const RADIUS_SHARE = 1 / 160;

/** Points over the reader's picture, and the same as a table. */
export async function drawPoints(view: PointsView, { input }: Drawing): Promise<HTMLElement> {
  const points = view.points.slice(0, MAX_POINTS);
  const width = view.width ?? input?.width ?? Math.max(...points.map(({ x }) => x), 1);
  const height = view.height ?? input?.height ?? Math.max(...points.map(({ y }) => y), 1);
  const root = mountElement(
    h(
      'div',
      { class: 'try-boxes' },
      h(
        'figure',
        { class: 'try-picture' },
        h(
          'svg',
          {
            viewBox: `0 0 ${width} ${height}`,
            role: 'img',
            'aria-label': `${view.points.length} points over the picture; the table beside it lists them`,
          },
          input ? h('image', { href: input.address, width, height }) : h('rect', { class: 'try-empty', width, height }),
          h('g', { class: 'try-overlay', ...UNKNOWN_LANGUAGE }),
        ),
      ),
      h('div', { class: 'try-side' }),
    ),
  );
  const overlay = root.querySelector('.try-overlay');
  const dots = points.map(({ x, y, label }) =>
    h('circle', { class: 'try-point', cx: x, cy: y, r: width * RADIUS_SHARE }, h('title', {}, label ?? `${x}, ${y}`)),
  );
  if (overlay) await mountInSlices(overlay, dots, true);
  root.querySelector('.try-side')?.append(await drawTable(tableOf(view)));
  return root;
}

function tableOf({ points }: PointsView) {
  const isNamed = points.some(({ label }) => label !== undefined);
  const isScored = points.some(({ score }) => score !== undefined);
  const columns = [...(isNamed ? ['name'] : []), 'x', 'y', ...(isScored ? ['score'] : [])];
  const rows = points.map(({ x, y, label, score }) => [
    ...(isNamed ? [label] : []),
    x,
    y,
    ...(isScored ? [score] : []),
  ]);
  return { kind: 'table', columns, rows } as const;
}
