import { expect, test } from 'vitest';
import { diskAddress, toDiskPage, toDiskStyles } from './disk-page.ts';

const PAGE = {
  path: 'modules/x/index.html',
  base: '/market/',
  classicScripts: new Map([['/market/_astro/a.js', '_disk/a.js']]),
  searchScript: '_disk/search.js',
};

test('addresses become relative and name their file', () => {
  const at = (address: string) => diskAddress(address, '/market/', '../../');
  expect(at('/market/')).toBe('../../index.html');
  expect(at('/market/?in=image')).toBe('../../index.html?in=image');
  expect(at('/market/modules/y/#cite')).toBe('../../modules/y/index.html#cite');
  expect(at('/market/modules.csv')).toBe('../../modules.csv');
});

test('addresses of other sites and of the page itself stay', () => {
  for (const address of ['https://x.example/market/', '//x.example/', '#main', '']) {
    expect(diskAddress(address, '/', '../')).toBe(address);
  }
});

test('module scripts become classic ones, and inline ones without imports stay', () => {
  const html =
    '<head></head><script type="module" src="/market/_astro/a.js"></script><script type="module">x()</script>';
  expect(toDiskPage(html, PAGE)).toBe(
    '<head></head><script defer src="../../_disk/a.js"></script><script type="module">x()</script>',
  );
});

test('a page that searches carries the data before the script', () => {
  const html = '<head></head><module-search data-base="/market/"></module-search>';
  expect(toDiskPage(html, PAGE)).toBe(
    '<head><script defer src="../../_disk/search.js"></script></head><module-search data-base="../../"></module-search>',
  );
});

test('what strangers wrote between tags stays letter by letter', () => {
  const text = '<p>Write &lt;a href="/market/"&gt; or src="/market/x".</p>';
  expect(toDiskPage(text, PAGE)).toBe(text);
});

test('the policy takes files for its own', () => {
  const meta = `<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-x'">`;
  expect(toDiskPage(meta, PAGE)).toContain("script-src 'self' file: 'sha256-x'");
});

test('fonts are found beside their style sheet', () => {
  expect(toDiskStyles('src:url(/market/_astro/f.woff2)', '/market/')).toBe('src:url(./f.woff2)');
});
