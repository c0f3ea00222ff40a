import { expect, test } from 'vitest';
import { redirectFiles } from './redirects.ts';

const SITE = { site: 'https://market.example', base: '/hub/' };
const REDIRECTS = [
  { from: '/modules/DEEP-OC-leaf/', to: '/modules/leaf/' },
  { from: '/modules/deep-oc-leaf.html', to: '/modules/leaf/' },
];

test('an address of old has a page of its own, and a line for hosts that read one', () => {
  const files = redirectFiles(REDIRECTS, SITE);
  expect(Object.keys(files)).toEqual(['modules/DEEP-OC-leaf/index.html', 'modules/deep-oc-leaf.html', '_redirects']);
  expect(files['_redirects']).toBe(
    '/hub/modules/DEEP-OC-leaf/ /hub/modules/leaf/ 301\n/hub/modules/deep-oc-leaf.html /hub/modules/leaf/ 301\n',
  );
});

test('the page leads on below the base path, and tells search engines the address that counts', () => {
  const page = redirectFiles(REDIRECTS, SITE)['modules/deep-oc-leaf.html'];
  expect(page).toContain('content="0; url=/hub/modules/leaf/"');
  expect(page).toContain('<link rel="canonical" href="https://market.example/hub/modules/leaf/">');
  expect(page).toContain('<a href="/hub/modules/leaf/">');
});

test('another case of today’s address never overwrites it', () => {
  const files = redirectFiles([{ from: '/modules/Leaf/', to: '/modules/leaf/' }], SITE);
  expect(Object.keys(files)).toEqual(['_redirects']);
});

test('a whole path that leads on is one line, after those of single addresses', () => {
  const ways = [{ from: '/es/modules/', to: '/modules/', query: 'lang=es' }];
  const files = redirectFiles([{ from: '/es/modules/', to: '/es/' }], SITE, ways);
  expect(Object.keys(files)).toEqual(['es/modules/index.html', '_redirects']);
  expect(files['_redirects']).toBe(
    '/hub/es/modules/ /hub/es/ 301\n/hub/es/modules/* /hub/modules/:splat?lang=es 302\n',
  );
});
