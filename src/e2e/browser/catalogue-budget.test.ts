import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';

/** DESIGN, numbers to hold: catalogue page with its search code, gzip. Search data and fonts have their own. */
const MOST_PAGE_BYTES = 60_000;
const MOST_DATA_BYTES = 10_000;

const gzipped = (path: string): number => gzipSync(readFileSync(join(inject('siteFolder'), path)), { level: 9 }).length;

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

/** What a page names as style or script, what scripts import, and the engine, which is loaded on the first question. */
const NAMES = [
  /<link rel="stylesheet" href="\/([^"]+)"/g,
  /<script type="module" src="\/([^"]+)"/g,
  /\b(?:from|import)\s*["'`]\.\/([^"'`]+)["'`]/g,
  /\bimport\([`"']\.\/(engine\.[^`"']+)[`"']\)/g,
];

function withParts(found: string[]): string[] {
  for (const path of found) {
    const text = readFileSync(join(inject('siteFolder'), path), 'utf8');
    const names = NAMES.flatMap((pattern) => [...text.matchAll(pattern)].map(([, name = '']) => name));
    const parts = names.map((name) => (name.startsWith('_astro/') ? name : `_astro/${name}`));
    for (const part of parts) if (!found.includes(part)) found.push(part);
  }
  return found;
}
