import { existsSync, readFileSync } from 'node:fs';
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

/** The page, the files that it names, and those that its scripts load later. */
function withParts(found: string[]): string[] {
  for (const path of found) {
    const text = readFileSync(join(inject('siteFolder'), path), 'utf8');
    const named = [...text.matchAll(/[\w./-]+\.(?:css|js)\b/g)].map(([name]) => name.replace(/^.*\//, '_astro/'));
    const parts = named.filter((name) => existsSync(join(inject('siteFolder'), name)));
    found.push(...parts.filter((name) => !found.includes(name)));
  }
  return [...new Set(found)];
}
