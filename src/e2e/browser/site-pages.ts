import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Addresses of all HTML pages of a built site, relative to its root and sorted. */
export const pagesOf = (siteFolder: string): string[] =>
  readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(siteFolder, join(entry.parentPath, entry.name)))
    .map((path) => path.replace(/(^|\/)index\.html$/, '$1'))
    .sort();

/** The HTML of a page, by its address. */
export const readPage = (siteFolder: string, page: string): string =>
  readFileSync(join(siteFolder, page === '' || page.endsWith('/') ? `${page}index.html` : page), 'utf8');

/** Two pages of every kind: the first of those that share all of their address but its last part, and the last. */
export function templatePages(siteFolder: string): string[] {
  const kinds = new Map<string, string[]>();
  for (const page of pagesOf(siteFolder)) {
    const kind = page.split('/').slice(0, -2).join('/') || page;
    kinds.set(kind, [...(kinds.get(kind) ?? []), page]);
  }
  return [...new Set([...kinds.values()].flatMap((pages) => [pages.at(0), pages.at(-1)]))].filter(
    (page) => page !== undefined,
  );
}
