import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Lang } from '../../i18n/lang.ts';
import { speechIn } from '../../i18n/strings.ts';
import { CHAPTER_NAMES } from './_chapters.ts';

const LANGUAGES = ['es', 'de'] as const;
const ENGLISH = join(import.meta.dirname, '_chapters');

/** Pages of the site that have one address for all languages. */
const ENGLISH_ONLY = ['/vocabulary/'];

const chaptersIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .sort();

const translated = LANGUAGES.flatMap((language) => chaptersIn(ENGLISH).map((file) => ({ language, file })));

test.each(LANGUAGES)('the guide in %s has the chapters of the English', (language) => {
  expect(chaptersIn(join(import.meta.dirname, `_${language}`))).toEqual(chaptersIn(ENGLISH));
});

// The first chapter has the title of the whole guide instead.
test.each(translated.filter(({ file }) => file !== 'index.mdx'))(
  '$file in $language has the title that the list of chapters gives',
  ({ language, file }) => {
    const names: Readonly<Record<string, string>> = CHAPTER_NAMES[language];
    expect(translationOf(language, file)).toContain(`\ntitle: ${names[file.replace(/\.mdx$/, '')]}\n`);
  },
);

test.each(LANGUAGES)('the readers’ chapter in %s explains the evidence marks by the words of the pages', (language) => {
  const chapter = translationOf(language, 'readers.mdx');
  const words = Object.values(speechIn(language).t.evidence);
  expect(words.filter((word) => !chapter.includes(`\n| ${word} | `))).toEqual([]);
});

test.each([...LANGUAGES, 'en'] as const)('the readers’ chapter in %s calls the filter as the list does', (language) => {
  const chapter = language === 'en' ? englishOf('readers.mdx') : translationOf(language, 'readers.mdx');
  expect(chapter.replaceAll('\n', ' ')).toContain(`*${speechIn(language).t.facets.use.words?.['ready']}*`);
});

test.each(translated)('$file in $language has the headings of the English', ({ language, file }) => {
  expect(headingsOf(translationOf(language, file))).toEqual(headingsOf(englishOf(file)));
});

test.each(translated)('$file in $language has the code of the English', ({ language, file }) => {
  expect(codeOf(translationOf(language, file))).toEqual(codeOf(englishOf(file)));
});

test.each(translated)('$file in $language names the same commands, files and values', ({ language, file }) => {
  expect(quotedOf(translationOf(language, file))).toEqual(quotedOf(englishOf(file)));
});

test.each(translated)('$file in $language leads where the English leads', ({ language, file }) => {
  const expected = linksOf(englishOf(file)).map((link) => inLanguage(link, language));
  expect(linksOf(translationOf(language, file)).sort()).toEqual(expected.sort());
});

test.each(translated)('$file in $language has a row for each row of the English tables', ({ language, file }) => {
  expect(rowsOf(translationOf(language, file))).toBe(rowsOf(englishOf(file)));
});

test.each(translated)(
  '$file in $language calls buttons and words of the site as the site does',
  ({ language, file }) => {
    const named = slantedOf(translationOf(language, file));
    const wrong = siteWordsIn(englishOf(file), language).filter((own) => !own.some((word) => named.includes(word)));
    expect(wrong).toEqual([]);
  },
);

test('the guide names buttons of the submit page', () => {
  const { draft, submit } = speechIn('es').t;
  expect(siteWordsIn(englishOf('authors.mdx'), 'es').flat()).toEqual(expect.arrayContaining([submit.read, draft.open]));
});

const englishOf = (file: string): string => readFileSync(join(ENGLISH, file), 'utf8');

const translationOf = (language: string, file: string): string =>
  readFileSync(join(import.meta.dirname, `_${language}`, file), 'utf8');

const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```$|^ {2}text=.*$/gm, '');

/** Level and anchor of each heading: written out in a translation, made from the words in the English. */
const headingsOf = (text: string): string[] =>
  [...withoutCode(text).matchAll(/^(#{2,4}) (.*)$|^<h([2-4]) id="([^"]+)">.+<\/h\3>$/gm)].map(
    ([, marks = '', words = '', level = marks.length, anchor = anchorOf(words)]) => `h${level} ${anchor}`,
  );

const anchorOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replaceAll(' ', '-');

/** Fenced blocks, and texts that a component shows with a button to copy. */
const codeOf = (text: string): string[] =>
  [...text.matchAll(/^```[\s\S]*?^```$|^ {2}text=.*$/gm)].map(([block]) => block);

/** What stands in backticks, sorted, since other languages have another order of words. */
const quotedOf = (text: string): string[] =>
  [...withoutCode(text).matchAll(/`[^`\n]+`/g)].map(([quoted]) => quoted).sort();

const linksOf = (text: string): string[] =>
  [...withoutCode(text).matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);

const inLanguage = (link: string, language: string): string =>
  link.startsWith('/') && !ENGLISH_ONLY.includes(link) ? `/${language}${link}` : link;

/** What stands between single asterisks, its line breaks as spaces. */
const slantedOf = (text: string): string[] =>
  [...withoutCode(text).matchAll(/(?<![*`\w])\*([^*`\s][^*`]*)\*(?![*`\w])/g)].map(([, words = '']) =>
    words.replace(/\s+/g, ' '),
  );

/** For each slanted text that is one of the English interface: what the interface says there in a language. */
function siteWordsIn(english: string, lang: Lang): string[][] {
  const [from, to] = [textsOf(speechIn('en').t), textsOf(speechIn(lang).t)];
  return slantedOf(english)
    .map((slanted) => from.flatMap(([path, text]) => (text === slanted ? [new Map(to).get(path) ?? ''] : [])))
    .filter((own) => own.length > 0);
}

function textsOf(part: unknown, path = ''): [string, string][] {
  if (typeof part === 'string') return [[path, part]];
  return Object.entries(part ?? {}).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

const rowsOf = (text: string): number =>
  withoutCode(text)
    .split('\n')
    .filter((line) => line.startsWith('|')).length;
