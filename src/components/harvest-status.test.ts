import { expect, test } from 'vitest';
import { harvestStatus } from './harvest-status.ts';

test('says since when a repository is gone, and what that means for the page', () => {
  expect(harvestStatus({ status: 'gone', since: '2026-11-02' })).toEqual({
    lamp: 'warn',
    state: 'Gone since 2 Nov 2026.',
    evidence: 'The last good data stay, labelled with the date; only a person removes an entry.',
  });
});

test('gives the harvest’s own reason where there is one', () => {
  expect(harvestStatus({ status: 'stale', note: 'The limit of requests was reached.' }).evidence).toBe(
    'The limit of requests was reached.',
  );
});
