import { expect, test } from 'vitest';
import type { HarvestStatus } from '../model/vocabulary.ts';
import { freshnessOf } from './freshness.ts';

const modules = (...statuses: HarvestStatus[]) =>
  statuses.map((status) => ({ harvest: { status }, demonstration: false }));

test('says that nothing was harvested yet', () => {
  expect(freshnessOf(modules('never-harvested', 'never-harvested'))).toEqual({
    lamp: 'none',
    short: '2 curated entries',
    long: '2 listed from curated facts; no repository was harvested yet',
  });
});

test('counts what is kept from earlier data, and what was never read', () => {
  const freshness = freshnessOf(modules('ok', 'gone', 'never-harvested', 'moved'), '2026-11-23T04:12:00.000Z');
  expect(freshness).toEqual({
    lamp: 'warn',
    short: 'Data of 23 Nov 2026',
    long: '4 listed, 1 kept from earlier or curated data, 1 not harvested yet',
  });
});

test('the demonstration is not counted', () => {
  const demonstration = { harvest: { status: 'never-harvested' as const }, demonstration: true };
  expect(freshnessOf([...modules('ok'), demonstration]).long).toBe('1 listed');
});
