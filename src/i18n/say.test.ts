import { expect, test } from 'vitest';
import { isTranslated, langOf, pathIn, withoutLang } from './lang.ts';
import { piecesOf, say, sayCount } from './say.ts';

const MODULES = { one: '{n} módulo', other: '{n} módulos' };

test('a place is filled by its name', () => {
  expect(say('{n} of {total}', { n: 3, total: 52 })).toBe('3 of 52');
});

test('a place without a value is a fault of ours', () => {
  expect(() => say('{n} of {total}', { n: 3 })).toThrow('{total}');
});

test('a number takes the form that the language asks for', () => {
  expect(sayCount(MODULES, 1, 'es')).toBe('1 módulo');
  expect(sayCount(MODULES, 0, 'es')).toBe('0 módulos');
});

test('a sentence comes apart at its places', () => {
  expect(piecesOf('Look at {examples}.')).toEqual([{ text: 'Look at ' }, { place: 'examples' }, { text: '.' }]);
});

test('the first part of a path is its language', () => {
  expect(['/es/status/', '/', '/essays/'].map(langOf)).toEqual(['es', 'en', 'en']);
  expect(['/es/status/', '/es/', '/status/'].map(withoutLang)).toEqual(['/status/', '/', '/status/']);
});

test('a link stays in the language where the page has one', () => {
  expect(['/', '/task/detection/', '/in/image/out/text/'].map((path) => pathIn('de', path))).toEqual([
    '/de/',
    '/de/task/detection/',
    '/de/in/image/out/text/',
  ]);
  expect(pathIn('de', '/modules/satsr/')).toBe('/modules/satsr/');
  expect(isTranslated('/modules.csv')).toBe(false);
});
