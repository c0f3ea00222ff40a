import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One built page: its address below the base path, and its text. */
export interface CrawledPage {
  readonly address: string;
  readonly html: string;
}

export interface Crawl {
  readonly pages: readonly CrawledPage[];
  /** `page → target`, for each internal address that leads to no file, or to no such anchor. */
  readonly broken: readonly string[];
}

const LINK = /\s(?:href|src|action)="([^"]*)"/g;

/** Follows every internal link of every page of a built site. Links to other origins are not followed. */
export function crawl(folder: string, base = '/'): Crawl {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({
      address: `/${name}`.replace(/index\.html$/, ''),
      html: readFileSync(join(folder, name), 'utf8'),
    }));
  const byAddress = new Map(pages.map(({ address, html }) => [address, html]));
  const broken = pages.flatMap(({ address, html }) =>
    [...new Set([...withoutComments(html).matchAll(LINK)].map(([, target = '']) => target.replaceAll('&amp;', '&')))]
      .filter((target) => !leadsSomewhere({ target, from: address, folder, base, byAddress }))
      .map((target) => `${address} → ${target}`),
  );
  return { pages, broken };
}

interface Link {
  readonly target: string;
  readonly from: string;
  readonly folder: string;
  readonly base: string;
  readonly byAddress: ReadonlyMap<string, string>;
}

function leadsSomewhere({ target, from, folder, base, byAddress }: Link): boolean {
  const origin = 'http://site.invalid';
  const url = URL.parse(target, `${origin}${base.slice(0, -1)}${from}`);
  if (!url) return false;
  if (url.origin !== origin) return true;
  if (!url.pathname.startsWith(base)) return false;
  const address = `/${decodeURIComponent(url.pathname.slice(base.length))}`;
  const html = byAddress.get(address);
  if (html === undefined) return isFile(join(folder, address));
  const anchor = decodeURIComponent(url.hash.slice(1));
  // `#module=x` is state that a script reads, no anchor.
  return anchor === '' || anchor.includes('=') || html.includes(` id="${anchor}"`);
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

const withoutComments = (html: string): string => html.replace(/<!--[\s\S]*?-->/g, '');
