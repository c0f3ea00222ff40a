import { expect, test } from 'vitest';
import { withBase } from './href.ts';

test('a path at the root stays as it is', () => {
  expect(withBase('/', '/modules/x/')).toBe('/modules/x/');
});

test('a path below a base begins with the base, once', () => {
  expect(withBase('/market/', '/')).toBe('/market/');
  expect(withBase('/market/', '/modules/x/?q=1#cite')).toBe('/market/modules/x/?q=1#cite');
});
