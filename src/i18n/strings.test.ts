import { describe, expect, test } from 'vitest';
import { en } from './en.ts';
import { LANGS } from './lang.ts';
import { speechIn } from './strings.ts';

/** Every text of a dictionary by the way to it: `shell.skip`. */
function textsOf(part: unknown, path = ''): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  return Object.entries(part ?? {}).flatMap(([key, inner]) => textsOf(inner, path === '' ? key : `${path}.${key}`));
}

const placesOf = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

/** The names of tasks are open to the types: derived by rule. English has them in the catalogue. */
const isTaskWord = ([path]: readonly [string, string]): boolean => path.startsWith('facets.task.words');

describe.each(LANGS.filter((lang) => lang !== 'en'))('%s', (lang) => {
  const texts = new Map(textsOf(speechIn(lang).t));
  const english = textsOf(en);

  test('has a text for every English one, and no other', () => {
    const own = [...texts].filter((entry) => !isTaskWord(entry)).map(([path]) => path);
    expect(own.sort()).toEqual(english.map(([path]) => path).sort());
  });

  test('keeps the places of every sentence', () => {
    const lost = english.filter(([path, text]) => `${placesOf(texts.get(path) ?? '')}` !== `${placesOf(text)}`);
    expect(lost).toEqual([]);
  });

  test('leaves no sentence empty', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
