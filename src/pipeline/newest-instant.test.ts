import { expect, test } from 'vitest';
import { NOT_STATED } from '../model/fact.ts';
import type { ModuleStats } from '../model/lock.ts';
import { newestInstant } from './newest-instant.ts';
import { normaliseModule } from './normalise.ts';

const moduleOf = (date: string | undefined, stats: ModuleStats = {}) => {
  const entry = { repository: 'https://github.com/leafy/leaf' };
  const { facts } = normaliseModule({ id: 'leaf', entry, locked: undefined, stats });
  const lastCommit = date ? ({ how: 'curated', value: date, source: { of: 'leafy/leaf' } } as const) : NOT_STATED;
  return { stats, facts: { ...facts, lastCommit } };
};

test('the newest data are the last answer of a host', () => {
  const asked = { askedAt: '2026-05-06T01:02:03Z' };
  expect(newestInstant([moduleOf('2026-08-01', asked), moduleOf('2026-09-01')])).toBe('2026-05-06T01:02:03Z');
});

test('the newest data are the newest commit where no host was asked', () => {
  expect(newestInstant([moduleOf('2025-01-02'), moduleOf('2026-01-02')])).toBe('2026-01-02T00:00:00.000Z');
});

test('without data there is no instant', () => {
  expect(newestInstant([moduleOf(undefined)])).toBeUndefined();
});
