import { describe, expect, test } from 'vitest';
import type { Lang } from '../../i18n/lang.ts';
import { say } from '../../i18n/say.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import { type Language, wordingsOf } from './page-words.ts';
import { placeKind } from './pattern.ts';
import { spanish } from './spanish.ts';
import { tongueOf } from './tongue.ts';
import { createTranslator } from './translator.ts';

const LANGUAGES: readonly (readonly [Lang, Language])[] = [
  ['es', spanish],
  ['de', german],
];

/** A value for each place that holds words of the dictionary. */
const WORDS: Readonly<Record<string, string>> = {
  kind: 'Service',
  stage: 'Withdrawn',
  state: 'Gone',
  severity: 'high',
  advisory: 'accuracy',
  inputs: 'Image',
  outputs: 'labels',
  needs: '8 CPU cores, 1 GPU',
  permits: 'Non-commercial use only',
  range: 'a number from 0.5 to 1',
  sides: 'Left 3, Top 4',
  items: 'objects',
  read: 'title: “boat”, data type: “Image”',
};

const VALUES = { date: '2 Nov 2026', measure: '12 s', number: '3', quoted: '“boat”', name: 'Xy.Z-1' };

function exampleOf(place: string): string {
  const kind = placeKind(place);
  return kind === 'word' ? (WORDS[place] ?? '') : VALUES[kind];
}

const examplesOf = (sentence: string, exampleFor: (place: string) => string): Record<string, string> =>
  Object.fromEntries([...sentence.matchAll(/\{(\w+)\}/g)].map(([, place = '']) => [place, exampleFor(place)]));

test('every sentence says something of its own, or only words that the dictionary has', () => {
  const ownWords = (sentence: string): string =>
    sentence.replace(/\{(\w+)\}/g, (_, place: string) => (placeKind(place) === 'name' ? '' : place));
  const empty = wordingsOf(english, english).filter(([sentence]) => !/\p{L}{2}/u.test(ownWords(sentence)));
  expect(empty).toEqual([]);
});

describe.each(LANGUAGES)('from English into %s', (lang, language) => {
  const tongue = tongueOf(lang, language);
  const translate = createTranslator(tongue);

  test('every sentence of the dictionary is found again, with what its places hold', () => {
    const inOwn = (place: string): string => {
      const value = exampleOf(place);
      if (placeKind(place) === 'word') return translate(value) ?? `no word for ${value}`;
      return placeKind(place) === 'date' ? tongue.formatDate('2026-11-02') : value;
    };
    const first = new Map(wordingsOf(english, language.words).toReversed());
    const lost = [...first]
      .map(([text, own]) => ({
        text: say(text, examplesOf(text, exampleOf)),
        own: say(own, examplesOf(own, inOwn)),
      }))
      .map(({ text, own }) => ({ text, own, found: translate(text) }))
      .filter(({ own, found }) => own !== found);
    expect(lost).toEqual([]);
  });

  test('sentences that stand one after the other are each said', () => {
    const said = [tongue.wordings.find(([text]) => text === 'Run it with Docker.')?.[1]];
    expect(translate('\ue000 Run it with Docker.')).toBe(`\ue000 ${said}`);
    expect(translate('Releases: \ue000. Cite the commit instead.')).not.toContain('Cite the commit');
  });

  test('an element may stand where words of the dictionary may', () => {
    const asks = tongue.wordings.find(([text]) => text.includes('It asks for {needs}.'));
    expect(
      translate(say(asks?.[0] ?? '', { evidence: '\ue000', data: '\ue001', models: '\ue002', needs: '\ue003' })),
    ).toBe(say(asks?.[1] ?? '', { evidence: '\ue000', data: '\ue001', models: '\ue002', needs: '\ue003' }));
  });

  test('numbers with decimals are written as the language writes them', () => {
    expect(translate('12 numbers from 0.5 to 1.25, mean -0.75.')).toMatch(/^12 .* 0,5 .* 1,25.* -0,75\.$/);
    expect(translate('Answered in 1.8 s.')).toContain('1,8 s');
    expect(tongue.formatDecimals('89.5 %, 1.2e-5 and 2.6.0')).toBe('89,5 %, 1,2e-5 and 2.6.0');
  });

  test('a text that holds a word nobody knows is not ours', () => {
    const unknown = ['Gone fishing since 2 Nov 2026.', 'Image to nowhere', 'Run it with Docker. It is nice.', 'Boat'];
    expect(unknown.map(translate)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
