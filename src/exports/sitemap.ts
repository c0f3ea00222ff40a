import type { ModuleFacts } from '../model/module.ts';
import { addressOf, modulePage, type SiteAddress } from './site-address.ts';

/** https://www.sitemaps.org/protocol.html: a file has at most so many addresses. */
const MOST_ADDRESSES = 50_000;

const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The site's pages for search engines, as files by their path: one sitemap, or an index of several where one may not hold
 * them all, and the robots.txt that leads to it. Crawlers read a robots.txt only at the root of an origin, so a site
 * below a path has none.
 * @param pages paths such as `/table/`; of a module's page the day is told on which the module last changed
 */
export function sitemapFiles(
  pages: readonly string[],
  modules: readonly { readonly id: string; readonly facts: Pick<ModuleFacts, 'lastCommit'> }[],
  site: SiteAddress,
): Readonly<Record<string, string>> {
  const parts = partsOf(pages);
  const changedOn = new Map(modules.map(({ id, facts }) => [modulePage(id), facts.lastCommit.value?.slice(0, 10)]));
  const formatted = parts.map((part) => formatSitemap(part, changedOn, site));
  const names = parts.map((_, index) => `sitemap-${index + 1}.xml`);
  const [only] = formatted;
  const robots = `User-agent: *\nAllow: /\nSitemap: ${addressOf(site, '/sitemap.xml')}\n`;
  return {
    ...(site.base === '/' && { 'robots.txt': robots }),
    ...(parts.length === 1 && only !== undefined
      ? { 'sitemap.xml': only }
      : {
          'sitemap.xml': formatIndex(names, site),
          ...Object.fromEntries(names.map((name, index) => [name, formatted[index] ?? ''])),
        }),
  };
}

function partsOf(pages: readonly string[]): string[][] {
  const count = Math.ceil(pages.length / MOST_ADDRESSES);
  return Array.from({ length: count }, (_, index) => pages.slice(index * MOST_ADDRESSES, (index + 1) * MOST_ADDRESSES));
}

function formatSitemap(
  pages: readonly string[],
  changedOn: ReadonlyMap<string, string | undefined>,
  site: SiteAddress,
): string {
  const entries = pages.map((path) => {
    const day = changedOn.get(path);
    return `<url><loc>${xml(addressOf(site, path))}</loc>${day ? `<lastmod>${xml(day)}</lastmod>` : ''}</url>\n`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="${XMLNS}">\n${entries.join('')}</urlset>\n`;
}

function formatIndex(names: readonly string[], site: SiteAddress): string {
  const entries = names.map((name) => `<sitemap><loc>${xml(addressOf(site, name))}</loc></sitemap>\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<sitemapindex xmlns="${XMLNS}">\n${entries.join('')}</sitemapindex>\n`;
}

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
