import { expect, test } from 'vitest';
import { recordOf } from '../e2e/search-record.ts';
import { selectionParts } from './selection-parts.ts';

const records = (count: number) => Array.from({ length: count }, (_, place) => recordOf(`m${place}`));
const demo = recordOf('demo', { demonstration: true });

test('a short list is one page, of cells alone while they are few', () => {
  expect(selectionParts(records(60)).map(({ cells, names }) => [cells.length, names.length])).toEqual([[60, 0]]);
  expect(selectionParts(records(300)).map(({ cells, names }) => [cells.length, names.length])).toEqual([[60, 240]]);
});

test('a long list goes on by name, and every page says where it stands', () => {
  const parts = selectionParts([...records(2_000), demo]);
  expect(parts.map(({ cells, names }) => [cells.length, names.length])).toEqual([
    [60, 240],
    [0, 1_000],
    [0, 701],
  ]);
  expect(parts.map(({ number, pages, range, before, after }) => ({ number, pages, ...range, before, after }))).toEqual([
    { number: 1, pages: 3, first: 1, last: 300, before: 0, after: 1_000 },
    { number: 2, pages: 3, first: 301, last: 1_300, before: 300, after: 700 },
    { number: 3, pages: 3, first: 1_301, last: 2_000, before: 1_000, after: 0 },
  ]);
});

test('no module is lost between two pages, and the demonstration is counted nowhere', () => {
  const shown = [...records(1_301), demo];
  const parts = selectionParts(shown);
  expect(parts.flatMap(({ cells, names }) => [...cells, ...names])).toEqual(shown);
  expect(parts.map(({ count, demonstration }) => [count, demonstration])).toEqual(parts.map(() => [1_301, 'demo']));
});

test('an empty selection is one empty page', () => {
  expect(selectionParts([])).toMatchObject([{ pages: 1, count: 0, range: { first: 1, last: 0 } }]);
});
