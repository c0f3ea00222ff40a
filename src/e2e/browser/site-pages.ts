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

/** A page of an old address, that leads on without a script. */
export const isRedirect = (html: string): boolean => html.includes('http-equiv="refresh"');

/** One page of every kind, and the modules with the shortest and the longest page; redirects lead to one of them. */
export function templatePages(siteFolder: string): string[] {
  const pages = pagesOf(siteFolder).filter((page) => !isRedirect(readPage(siteFolder, page)));
  const firstOfKind = new Map(pages.toReversed().map((page) => [kindOf(page), page]));
  const modules = pages
    .filter((page) => kindOf(page) === 'modules/*')
    .toSorted((one, other) => readPage(siteFolder, one).length - readPage(siteFolder, other).length);
  return [...new Set([...firstOfKind.values(), ...modules.slice(0, 1), ...modules.slice(-1)])].sort();
}

/** Pages of one kind share all but the last part of their address; those at the top are their own. */
const kindOf = (page: string): string => page.replace(/(?<=\/)[^/]+\/$/, '*').replace(/^(in|out)\/.*/, '$1');
