import { expect, test } from 'vitest';
import { recordOf } from '../../e2e/search-record.ts';
import { listParts } from './list-parts.ts';

const demo = recordOf('demo', { demonstration: true });
const idsOf = (...ids: string[]) => listParts([demo, ...ids.map((id) => recordOf(id))], 2).map(idsIn);
const idsIn = (part: readonly { readonly id: string }[]) => part.map(({ id }) => id);

test('every part but the last has the size, and the demonstration comes besides', () => {
  expect(idsOf('a', 'b', 'c')).toEqual([
    ['a', 'b'],
    ['c', 'demo'],
  ]);
  expect(idsOf('a', 'b')).toEqual([['a', 'b', 'demo']]);
});

test('the first part may have a size of its own', () => {
  const parts = (count: number) =>
    listParts(
      Array.from({ length: count }, (_, place) => recordOf(`${place}`)),
      3,
      1,
    ).map(({ length }) => length);
  expect([0, 1, 2, 4, 5].map(parts)).toEqual([[0], [1], [1, 1], [1, 3], [1, 3, 1]]);
});

test('a catalogue without modules has one part', () => {
  expect(idsOf()).toEqual([['demo']]);
  expect(listParts([], 2)).toEqual([[]]);
});
