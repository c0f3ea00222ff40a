import { expect, test } from 'vitest';
import { recordOf } from '../../e2e/search-record.ts';
import { byFacet } from '../../pipeline/search/facets.ts';
import { compareModules } from './rows.ts';

const VOCABULARY = {
  ...byFacet(() => []),
  license: [{ value: 'mit', label: 'MIT' }],
  memory: [
    { value: '2', label: 'Up to 2 GB' },
    { value: '4', label: 'Up to 4 GB' },
  ],
};

const rows = compareModules(
  [
    {
      record: recordOf('a', {
        summary: 'Counts crabs.',
        changed: '2026-11-25',
        facets: { license: ['mit'], memory: ['2', '4'] },
      }),
      text: undefined,
    },
    { record: recordOf('b', { facets: { license: ['mit'] } }), text: { id: 'b', authors: ['Ada'] } },
  ],
  VOCABULARY,
  (date) => `on ${date}`,
).flatMap((group) => group.rows);

const rowOf = (label: string) => rows.find((row) => row.label === label);

test('a row that differs is marked, one that does not is not', () => {
  expect(rowOf('Licence')).toMatchObject({ cells: [['MIT'], ['MIT']], differs: false });
  expect(rowOf('Authors')).toMatchObject({ cells: [[], ['Ada']], differs: true });
});

test('not stated stays without a value', () => {
  expect(rowOf('What it does')?.cells).toEqual([['Counts crabs.'], []]);
  expect(rowOf('Graphics processor')).toMatchObject({ cells: [[], []], differs: false });
});

test('the last change is written as the pages write dates', () => {
  expect(rowOf('Last change')?.cells).toEqual([['on 2026-11-25'], []]);
});

test('of the memory bands the smallest is shown', () => {
  expect(rowOf('Memory it needs')?.cells[0]).toEqual(['Up to 2 GB']);
});
