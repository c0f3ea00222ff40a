import { expect, test } from 'vitest';
import { shortAddress } from './links.ts';

test('an address loses what nobody reads', () => {
  expect(shortAddress('https://www.example.org/data/')).toBe('example.org/data');
  expect(shortAddress('https://doi.org/10.5281/zenodo.1')).toBe('doi:10.5281/zenodo.1');
});
