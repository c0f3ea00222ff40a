import { expect, test } from 'vitest';
import { evidenceOf } from './evidence.ts';

const COMMIT = '99bca5e8596010cc6f09b7d1fb3041f1ce7e0c11';

test('a curated fact leads to the commit that was read', () => {
  expect(evidenceOf({ how: 'curated', value: 'x', source: { of: 'a/b', commit: COMMIT }, asOf: '2025-05-19' })).toEqual(
    {
      how: 'curated',
      source: { label: '99bca5e', url: `https://github.com/a/b/tree/${COMMIT}` },
      date: 'as of 19 May 2025',
    },
  );
});

test('a declared fact leads to its line', () => {
  const source = { of: 'a/b', commit: COMMIT, path: 'ai4-metadata.yml', line: 31 };
  expect(evidenceOf({ how: 'declared', value: 'x', source }).source).toEqual({
    label: 'ai4-metadata.yml:31',
    url: `https://github.com/a/b/blob/${COMMIT}/ai4-metadata.yml#L31`,
  });
});

test('an unknown fact says since when, where that is known', () => {
  expect(evidenceOf({ how: 'unknown', since: '2026-11-02' })).toEqual({ how: 'unknown', date: 'since 2 Nov 2026' });
  expect(evidenceOf({ how: 'unknown' })).toEqual({ how: 'unknown' });
});
