import { expect, test } from 'vitest';
import { pageKeyOf } from './page-key.ts';

test('what is shown and nothing else decides', () => {
  expect(pageKeyOf({ title: 'A' })).toBe(pageKeyOf({ title: 'A' }));
  expect(pageKeyOf({ title: 'A' })).not.toBe(pageKeyOf({ title: 'B' }));
});

test('a map and a set count with what they hold', () => {
  expect(pageKeyOf(new Map([['mit', 3]]))).not.toBe(pageKeyOf(new Map([['mit', 4]])));
  expect(pageKeyOf([new Set(['a'])])).not.toBe(pageKeyOf([new Set(['b'])]));
});
