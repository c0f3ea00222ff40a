import { expect, test } from 'vitest';
import { addressInLowerCase, wordsOf } from './lost-words.ts';

test.each([
  ['/modules/fish-conter/', 'fish conter'],
  ['/modules/deep-oc-sea_grass.html', 'deep oc sea grass'],
  ['/modules/caf%C3%A9/', 'café'],
  ['/modules/%E0%A4%A/', '%E0%A4%A'],
  ['/_astro/old.js', ''],
  ['/', ''],
])('the address %s is looked for as "%s"', (pathname, words) => {
  expect(wordsOf(pathname, '/')).toBe(words);
});

test('only what stands below the base is changed to lower case', () => {
  expect(addressInLowerCase('/Market/modules/DEEP-OC-mods/', '/Market/')).toBe('/Market/modules/deep-oc-mods/');
  expect(addressInLowerCase('/Market/modules/mods/', '/Market/')).toBeUndefined();
});
