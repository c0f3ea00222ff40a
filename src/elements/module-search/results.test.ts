import { expect, test } from 'vitest';
import { recordOf } from '../../e2e/search-record.ts';
import { resultsOf } from './results.ts';
import { NOTHING_ASKED } from './state.ts';

const RECORDS = [
  recordOf('b', { changed: '2025-01-01', facets: { kind: ['tool'] } }),
  recordOf('a', { changed: '2026-01-01', facets: { kind: ['model'] } }),
  recordOf('c'),
  recordOf('shown-only', { demonstration: true }),
];

const hitOf = (id: string) => ({ id, reason: { kind: 'exact', field: 'id', text: id } }) as const;
const idsOf = ({ shown }: ReturnType<typeof resultsOf>) => shown.map(({ record }) => record.id);

test('without a question the newest change comes first, and an unknown date last', () => {
  expect(idsOf(resultsOf(RECORDS, NOTHING_ASKED, undefined))).toEqual(['a', 'b', 'c', 'shown-only']);
});

test('what words found keeps its order', () => {
  const found = { hits: [hitOf('c'), hitOf('a')], respelt: [] };
  expect(idsOf(resultsOf(RECORDS, { ...NOTHING_ASKED, query: 'x' }, found))).toEqual(['c', 'a']);
});

test('what is not stated comes after all that is', () => {
  expect(idsOf(resultsOf(RECORDS, { ...NOTHING_ASKED, sort: 'kind' }, undefined)).slice(0, 3)).toEqual(['a', 'b', 'c']);
});

test('the other way round, what is not stated still comes last', () => {
  const reversed = { ...NOTHING_ASKED, sort: 'changed', reversed: true } as const;
  expect(idsOf(resultsOf(RECORDS, reversed, undefined)).slice(0, 3)).toEqual(['b', 'a', 'c']);
});

test('the demonstration is shown and not counted', () => {
  expect(resultsOf(RECORDS, NOTHING_ASKED, undefined)).toMatchObject({ count: 3, total: 3 });
});

test('a picked facet leaves the demonstration out, so that its count holds', () => {
  const demonstration = recordOf('demo', { demonstration: true, facets: { kind: ['tool'] } });
  const picked = resultsOf([...RECORDS, demonstration], { ...NOTHING_ASKED, selection: { kind: ['tool'] } }, undefined);
  expect(idsOf(picked)).not.toContain('demo');
  expect(picked.shown).toHaveLength(picked.count);
});

test('an empty result says what dropping a filter brings back', () => {
  const state = { ...NOTHING_ASKED, selection: { kind: ['tool'], license: ['mit'] } };
  expect(resultsOf(RECORDS, state, undefined).reliefs).toEqual([{ id: 'license', count: 1 }]);
});
