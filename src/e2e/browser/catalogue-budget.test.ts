import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { getSearch } from '../../catalogue.ts';
import { encodeSearchData } from '../../pipeline/search/search-data.ts';
import { manyRecords } from '../bench-search.ts';
import { pagesOf } from './site-pages.ts';

/** DESIGN, numbers to hold: catalogue page with its search code, gzip. Search data and fonts have their own. */
const MOST_PAGE_BYTES = 60_000;
const MOST_DATA_BYTES = 10_000;
const MOST_DATA_OF_1000_BYTES = 140_000;
/** Module page: document, styles and scripts before anything is touched, gzip, its own images apart. */
const MOST_MODULE_BYTES = 40_000;
const MOST_MODULE_SCRIPT_BYTES = 8_000;

const gzippedText = (text: string | Uint8Array): number => gzipSync(text, { level: 9 }).length;
const gzipped = (path: string): number => gzippedText(readFileSync(join(inject('siteFolder'), path)));

test('the catalogue page with styles, scripts and the search engine stays within its budget', () => {
  const parts = withParts(['index.html']);
  expect(parts.some((path) => /engine\..*\.js$/.test(path))).toBe(true);
  const weights = parts.map((path) => ({ path, bytes: gzipped(path) }));
  const sum = weights.reduce((bytes, part) => bytes + part.bytes, 0);
  expect(sum, JSON.stringify(weights, null, 1)).toBeLessThanOrEqual(MOST_PAGE_BYTES);
});

test('search data of the built catalogue, demonstration included, stay within their budget', () => {
  expect(gzipped('search.json')).toBeLessThanOrEqual(MOST_DATA_BYTES);
});

test('search data of 1,000 modules, descriptions apart, stay within their budget', async () => {
  const { records, vocabulary } = await getSearch();
  const many = manyRecords(records, 1_000);
  expect(gzippedText(JSON.stringify(encodeSearchData(many, vocabulary)))).toBeLessThanOrEqual(MOST_DATA_OF_1000_BYTES);
});

test('no module page weighs more than its budget before it is touched', () => {
  const pages = pagesOf(inject('siteFolder')).filter((page) => /^modules\/[^/]+\/$/.test(page));
  const weights = pages.map((page) => {
    const parts = withParts([`${page}index.html`], BEFORE_TOUCH);
    const of = (names: readonly string[]) => names.reduce((sum, name) => sum + gzipped(name), 0);
    return { page, bytes: of(parts), scriptBytes: of(parts.filter((name) => name.endsWith('.js'))) };
  });
  expect(pages.length).toBeGreaterThan(50);
  const tooHeavy = ({ bytes, scriptBytes }: { readonly bytes: number; readonly scriptBytes: number }) =>
    bytes > MOST_MODULE_BYTES || scriptBytes > MOST_MODULE_SCRIPT_BYTES;
  expect(weights.filter(tooHeavy)).toEqual([]);
});

/** What a page names as style or script, what scripts import, and the engine, which is loaded on the first question. */
const NAMES = [
  /<link rel="stylesheet" href="\/([^"]+)"/g,
  /<script type="module" src="\/([^"]+)"/g,
  /\b(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g,
  /\bimport\([`"']\.\/(engine\.[^`"']+)[`"']\)/g,
];
/** Without what a script brings only when it is needed. */
const BEFORE_TOUCH = NAMES.slice(0, 3);

function withParts(found: string[], patterns: readonly RegExp[] = NAMES): string[] {
  for (const path of found) {
    const text = readFileSync(join(inject('siteFolder'), path), 'utf8');
    const names = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));
    const parts = names.map((name) => (name.startsWith('_astro/') ? name : `_astro/${name}`));
    for (const part of parts) if (!found.includes(part)) found.push(part);
  }
  return found;
}
