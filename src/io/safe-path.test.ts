import { expect, test } from 'vitest';
import { safePath } from './safe-path.ts';

test.each(['a.html', 'modules/birds/index.html', '_redirects', 'modules/DEEP-OC.birds_2.html'])(
  '%s is below the folder',
  (path) => {
    expect(safePath('/site', path)).toBe(`/site/${path}`);
  },
);

test.each([
  '',
  '/etc/passwd',
  '../x',
  'a/../../x',
  'a/./b',
  'a//b',
  'a\\..\\x',
  'a\u0000.html',
  'C:/x',
  'x:stream',
  'CON',
  'modules/aux/index.html',
  'nul.html',
  'trailing.',
  'a b',
  'ü.html',
  '~/x',
])('%j is refused', (path) => {
  expect(() => safePath('/site', path)).toThrow('is no path to write to');
});
