import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHAPTERS } from './_chapters.ts';

const FOLDER = join(import.meta.dirname, '_chapters');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
const textOf = (file: string): string => readFileSync(join(FOLDER, file), 'utf8');

/** Pages beside the guide that its chapters lead to. */
const OTHER_PAGES = ['/', '/submit/', '/status/'];

/** A page beside the guide, made of the vocabulary. */
const WRITTEN_APART = new Set<string>(['vocabulary']);

test('every chapter is listed, and every listed chapter is written', () => {
  const written = files.map((file) => file.replace(/\.mdx$/, ''));
  const listed = CHAPTERS.map(({ slug }) => slug).filter((slug) => !WRITTEN_APART.has(slug));
  expect(written.sort()).toEqual([...listed].sort());
});

test.each(files)('%s leads to pages that are there', (file) => {
  const links = [...textOf(file).matchAll(/\]\((\/[^)#]*)/g)].map((match) => match[1] ?? '');
  const pages: readonly string[] = [...CHAPTERS.map(({ path }) => path), ...OTHER_PAGES];
  expect(links.filter((link) => !pages.includes(link))).toEqual([]);
});

test.each(files)('%s names npm scripts that exist', (file) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const named = [...textOf(file).matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '');
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});
