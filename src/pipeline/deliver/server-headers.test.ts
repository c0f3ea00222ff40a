import { expect, test } from 'vitest';
import { parsePolicy } from '../../model/content-policy.ts';
import { formatCaddy, formatHeadersFile, formatNginx } from './format-headers.ts';
import { headerRules } from './server-headers.ts';

const rules = headerRules({
  site: 'https://market.example.org',
  policies: [
    parsePolicy("default-src 'none'; connect-src 'self' https://a.example.org"),
    parsePolicy("default-src 'none'; connect-src 'self' https:"),
  ],
  topLevel: ['404.html', '_astro/', 'api/', 'embed/', 'modules/', 'pagefind/', 'try/'],
  capturing: ['embed/', 'try/'],
});

const headerFor = (path: string, name: string): string[] =>
  rules.filter(({ paths, headers }) => paths.includes(path) && headers[name]).map(({ headers }) => headers[name] ?? '');

test('pages carry the union of their policies and may not be framed', () => {
  expect(headerFor('modules/*', 'Content-Security-Policy')).toEqual([
    "default-src 'none'; connect-src 'self' https:; frame-ancestors 'none'",
  ]);
});

test('no path gets two policies: browsers would enforce both', () => {
  const paths = rules.filter(({ headers }) => 'Content-Security-Policy' in headers).flatMap(({ paths }) => paths);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).not.toContain('*');
});

test('what is made to be framed may be', () => {
  expect(headerFor('embed/*', 'Content-Security-Policy')[0]).not.toContain('frame-ancestors');
  expect(headerFor('embed/*', 'X-Frame-Options')).toEqual([]);
});

test('camera and microphone are for the pages that have a use for them, and for no site around them', () => {
  expect(headerFor('*', 'Permissions-Policy')[0]).toMatch(/^camera=\(\), microphone=\(\), geolocation=\(\)/);
  expect(headerFor('try/*', 'Permissions-Policy')[0]).toMatch(
    /^camera=\(self\), microphone=\(self\), geolocation=\(\)/,
  );
  expect(headerFor('embed/*', 'Permissions-Policy')).toHaveLength(1);
  expect(headerFor('modules/*', 'Permissions-Policy')).toEqual([]);
});

test('only the search may compile WebAssembly', () => {
  expect(headerFor('pagefind/*', 'Content-Security-Policy')[0]).toContain("'wasm-unsafe-eval'");
  expect(headerFor('modules/*', 'Content-Security-Policy')[0]).not.toContain('wasm');
});

test('each server reads the same rules in its own words, below the base', () => {
  const one = [{ paths: ['', 'a.b/*'], headers: { 'X-Test': "'yes'" } }];
  expect(formatHeadersFile(one, '/market/')).toBe("/market/\n  X-Test: 'yes'\n\n/market/a.b/*\n  X-Test: 'yes'\n");
  expect(formatNginx(one, '/market/')).toContain(
    `if ($uri ~ "^(/market/|/market/a\\.b/.*)$") { set $site_x_test "'yes'"; }`,
  );
  expect(formatCaddy(one, '/market/')).toContain(
    '@site0 path /market/ /market/a.b/*\nheader @site0 {\n\tX-Test "\'yes\'"',
  );
});

test('a value that is too long for nginx is put together from pieces', () => {
  const long = 'x'.repeat(7_000);
  const sets =
    formatNginx([{ paths: ['*'], headers: { 'X-Test': long } }], '/').match(/set \$site_x_test "[^"]*"/g) ?? [];
  expect(sets.length).toBe(4);
  expect(sets[2]).toMatch(/^set \$site_x_test "\$\{site_x_test\}xxx/);
  expect(Math.max(...sets.map(({ length }) => length))).toBeLessThan(4_000);
});

test('each server leads a whole path on by one rule, and keeps the rest of the address', () => {
  const ways = [{ from: '/es/modules/', to: '/modules/', query: 'lang=es' }];
  expect(formatNginx([], '/a.b/', ways)).toContain(
    'rewrite "^/a\\.b/es/modules/(.+)$" /a.b/modules/$1?lang=es redirect;\n',
  );
  expect(formatCaddy([], '/a.b/', ways)).toContain(
    '@way0 path_regexp way0 ^/a\\.b/es/modules/(.+)$\nredir @way0 /a.b/modules/{re.way0.1}?lang=es 302\n',
  );
});
