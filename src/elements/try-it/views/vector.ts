import { h } from '../../../deepaas/markup.ts';
import type { VectorView } from '../../../deepaas/view.ts';
import { mountElement } from '../mount.ts';
import { formatNumber } from './format-number.ts';
import { drawSeries } from './series.ts';

/** A long list of numbers: what it spans, and how it runs. */
export async function drawVector({ numbers }: VectorView): Promise<HTMLElement> {
  const finite = numbers.filter(Number.isFinite);
  const least = finite.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
  const most = finite.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const mean = finite.reduce((a, b) => a + b, 0) / finite.length;
  const odd = numbers.length - finite.length;
  const words = `${numbers.length} numbers from ${formatNumber(least)} to ${formatNumber(most)}, mean ${formatNumber(mean)}${odd > 0 ? `; ${odd} are no numbers` : ''}.`;
  const root = mountElement(h('div', { class: 'try-vector' }, h('p', {}, words)));
  const x = { name: 'index', values: numbers.map((_, index) => index) };
  root.append(await drawSeries({ kind: 'series', x, lines: [{ name: 'value', values: numbers }] }));
  return root;
}
