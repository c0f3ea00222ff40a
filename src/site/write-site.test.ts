import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RouteData } from 'astro';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { NOTHING_UNCHANGED } from '../io/unchanged-files.ts';
import type { SitePage } from './renderer.ts';
import { writeSite } from './write-site.ts';

let root: string;
let asked: string[];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'site-'));
  asked = [];
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'client'));
  writeFileSync(join(root, 'client/style.css'), 'p{}');
});

const page = (pathname: string, more: Partial<SitePage> & { type?: RouteData['type'] } = {}): SitePage => ({
  pathname,
  // Astro's own description of a route: of it, only the kind is asked here.
  route: { type: more.type ?? 'page' } as RouteData,
  styles: [],
  ...more,
});

/** A site whose pages all answer the same, below `/market/`. */
function write(pages: readonly SitePage[], answer: () => Response, unchanged = NOTHING_UNCHANGED): Promise<void> {
  const renderer = {
    listPages: async () => [...pages],
    renderPage: async (address: URL) => {
      asked.push(address.href);
      return answer();
    },
  };
  const target = { outDir: join(root, 'dist'), site: 'https://x.example', base: '/market/', unchanged };
  return writeSite({ client: join(root, 'client'), renderer }, target);
}

const html = (text: string) => () => new Response(text, { headers: { 'content-type': 'text/html' } });

test('a page is asked for by its address and becomes the file that servers answer it with', async () => {
  await write(
    [page('/'), page('/task/detection/'), page('/404/'), page('/search.json', { type: 'endpoint' })],
    html('x'),
  );
  expect(asked).toEqual([
    'https://x.example/market/',
    'https://x.example/market/task/detection/',
    'https://x.example/market/404/',
    'https://x.example/market/search.json',
  ]);
  for (const file of ['index.html', 'task/detection/index.html', '404.html', 'search.json', 'style.css'])
    expect(existsSync(join(root, 'dist', file)), file).toBe(true);
});

test('a folder that is a link is written through', async () => {
  mkdirSync(join(root, 'elsewhere'));
  symlinkSync(join(root, 'elsewhere'), join(root, 'dist'));
  await write([page('/')], html('x'));
  for (const file of ['index.html', 'style.css']) expect(existsSync(join(root, 'elsewhere', file)), file).toBe(true);
});

test('a page that shows the same is not rendered', async () => {
  const unchanged = {
    ...NOTHING_UNCHANGED,
    restore: (file: string, key: string) => file === 'a/index.html' && key === '1',
  };
  await write([page('/a/', { cacheKey: '1' }), page('/b/', { cacheKey: '1' }), page('/c/')], html('x'), unchanged);
  expect(asked).toEqual(['https://x.example/market/b/', 'https://x.example/market/c/']);
});

test('a page that cannot be rendered ends the build', async () => {
  await expect(write([page('/a/')], () => new Response('', { status: 500 }))).rejects.toThrow(
    '/a/ could not be rendered (500)',
  );
});

test('an address that leads out of the site ends the build', async () => {
  await expect(write([page('/../../x', { type: 'endpoint' })], html('x'))).rejects.toThrow();
});
