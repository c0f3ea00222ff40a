import { expect, test } from 'vitest';
import { addressMeant, wordsOf } from './lost-words.ts';

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

const meant = (address: string): string | undefined => addressMeant(new URL(address, 'https://x.example'), '/Market/');

test('only what stands below the base is changed to lower case', () => {
  expect(meant('/Market/modules/DEEP-OC-mods/?a=B#Cite')).toBe('/Market/modules/deep-oc-mods/?a=B#Cite');
  expect(meant('/Market/modules/mods/')).toBeUndefined();
});

test.each([
  ['/Market/es/modules/Mods/#cite', '/Market/modules/mods/?lang=es#cite'],
  ['/Market/de/modules/mods/?a=1', '/Market/modules/mods/?a=1&lang=de'],
  ['/Market/es/compare/?m=a', '/Market/compare/?m=a'],
])('a page that stands at one address for all languages is meant by %s', (address, other) => {
  expect(meant(address)).toBe(other);
});

test('a page in a language that is lost stays in it', () => {
  expect(meant('/Market/es/task/nothing/')).toBeUndefined();
});
