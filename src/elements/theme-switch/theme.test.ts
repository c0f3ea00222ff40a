import { expect, test } from 'vitest';
import { scriptHash, themeOf } from './theme.ts';

test('nothing stored, or a word nobody offers, follows the system', () => {
  expect(themeOf(null)).toBe('auto');
  expect(themeOf('sepia')).toBe('auto');
});

test('a stored choice holds', () => {
  expect(themeOf('dark')).toBe('dark');
});

test('the hash of a script is what a browser computes for it', async () => {
  expect(await scriptHash('')).toBe('sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=');
});
