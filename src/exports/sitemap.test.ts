import { expect, test } from 'vitest';
import { sitemapFiles } from './sitemap.ts';

const REEF = {
  id: 'reef',
  facts: { lastCommit: { how: 'checked', value: '2026-04-20', source: { of: 'x/reef' } } },
} as const;
const SITE = { name: 'Market', site: 'https://market.example.org', base: '/' };

test('lists each page by its whole address, with the day of its change where that is known', () => {
  const files = sitemapFiles(['/', '/modules/reef/'], [REEF], SITE);
  expect(files['sitemap.xml']).toBe(
    `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://market.example.org/</loc></url>
<url><loc>https://market.example.org/modules/reef/</loc><lastmod>2026-04-20</lastmod></url>
</urlset>
`,
  );
  expect(files['robots.txt']).toContain('\nSitemap: https://market.example.org/sitemap.xml\n');
});

test('a site below a path has no robots.txt, since nobody would read it', () => {
  const files = sitemapFiles(['/'], [], { ...SITE, base: '/market/' });
  expect(Object.keys(files)).toEqual(['sitemap.xml']);
  expect(files['sitemap.xml']).toContain('<loc>https://market.example.org/market/</loc>');
});

test('more pages than one file may hold stand in several, under an index', () => {
  const pages = Array.from({ length: 50_001 }, (_, index) => `/modules/m${index}/`);
  const files = sitemapFiles(pages, [], SITE);
  expect(files['sitemap.xml']?.match(/<loc>/g)).toHaveLength(2);
  expect(files['sitemap-1.xml']?.match(/<loc>/g)).toHaveLength(50_000);
  expect(files['sitemap-2.xml']).toContain('<loc>https://market.example.org/modules/m50000/</loc>');
});
