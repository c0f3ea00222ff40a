import { expect, test } from 'vitest';
import { themeOf } from './theme.ts';

test('nothing stored, or a word nobody offers, follows the system', () => {
  expect(themeOf(null)).toBe('auto');
  expect(themeOf('sepia')).toBe('auto');
});

test('a stored choice holds', () => {
  expect(themeOf('dark')).toBe('dark');
});
