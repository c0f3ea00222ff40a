import { describe, expect, test } from 'vitest';
import { type Child, type Markup, textWithin } from '../../../deepaas/markup.ts';
import { barsMarkup } from './bars.ts';
import { parseCsv } from './csv.ts';
import { formatBytes, formatNumber } from './format-number.ts';
import { toCsv } from './table.ts';
import { treeMarkup } from './tree.ts';

const tags = (child: Child): Markup[] =>
  typeof child === 'string' ? [] : [child, ...child.children.flatMap((inner) => tags(inner))];
const widths = (markup: Markup) =>
  tags(markup)
    .filter(({ tag, attributes }) => tag === 'rect' && attributes['height'] === 1 && attributes['fill'] === undefined)
    .map(({ attributes }) => attributes['width']);

describe('bars', () => {
  test('stand on the scale of shares, or of the largest where a score is no share', () => {
    const labels = (scores: readonly number[]) => scores.map((score) => ({ label: 'a', score }));
    expect(widths(barsMarkup({ kind: 'labels', labels: labels([0.5, 0.25]) }))).toEqual(['50.00', '25.00']);
    expect(widths(barsMarkup({ kind: 'labels', labels: labels([40, 10]) }))).toEqual(['100.00', '25.00']);
    expect(widths(barsMarkup({ kind: 'labels', labels: labels([Number.NaN, -1]) }))).toEqual(['0.00', '0.00']);
  });

  test('beyond twenty fold', () => {
    const labels = Array.from({ length: 25 }, (_, index) => ({ label: `l${index}`, score: 0.1 }));
    expect(textWithin(barsMarkup({ kind: 'labels', labels }))).toContain('5 more');
  });
});

describe('a tree', () => {
  test('shows any value as text', () => {
    expect(textWithin(treeMarkup({ a: [1, '<b>'], n: null })).trim()).toBe('object of 2a list of 201' + '1"<b>"nnull');
  });

  test('ends at its caps and says how much there is', () => {
    const wide = treeMarkup(Array.from({ length: 20_000 }, (_, index) => index));
    expect(tags(wide).length).toBeLessThan(20_000);
    expect(textWithin(wide)).toContain('list of 20000');
    const deep: unknown = JSON.parse(`${'['.repeat(200)}1${']'.repeat(200)}`);
    expect(tags(treeMarkup(deep)).length).toBeLessThan(200);
  });
});

describe('CSV', () => {
  test('is read with quotes, line ends in cells, and other separators', () => {
    expect(parseCsv('a,b\n"x, ""y""","1\n2"\n')).toEqual([
      ['a', 'b'],
      ['x, "y"', '1\n2'],
    ]);
    expect(parseCsv('a;b\r\n1,5;2\r\n')).toEqual([
      ['a', 'b'],
      ['1,5', '2'],
    ]);
  });

  test('is written so that no spreadsheet runs it', () => {
    expect(
      toCsv(
        ['a', 'b'],
        [
          ['=1+1', -1],
          ['x"y', null],
        ],
      ),
    ).toBe('a,b\r\n\'=1+1,-1\r\n"x""y",\r\n');
  });
});

test('numbers are shortened to what is worth reading', () => {
  expect([0.123456, 12, 1234567.8, 0.00001234, Number.NaN, Number.NEGATIVE_INFINITY].map(formatNumber)).toEqual([
    '0.1235',
    '12',
    '1.235e+6',
    '1.234e-5',
    'NaN',
    '-Infinity',
  ]);
  expect([55, 214_000, 1_800_000].map(formatBytes)).toEqual(['55 bytes', '214 kB', '1.8 MB']);
});
