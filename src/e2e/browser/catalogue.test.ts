import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { isRedirect, pagesOf, readPage } from './site-pages.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('the catalogue page says how many modules it holds', async () => {
  const page = await browser.newPage();
  await page.goto(inject('siteUrl'));
  expect(await page.textContent('body')).toContain('52');
});

test('no word is glued to the link beside it', () => {
  const glued = pagesOf(inject('siteFolder')).flatMap((page) =>
    [...readPage(inject('siteFolder'), page).matchAll(/[\w,;:]<a\b[^>]*>[^<]{0,40}|\w<\/a>\w[^<]{0,40}/g)].map(
      ([found]) => `${page}: ${found}`,
    ),
  );
  expect(glued).toEqual([]);
});

test('every address of the sitemap is a page, and none leads on', async () => {
  const sitemap = await (await fetch(`${inject('siteUrl')}sitemap.xml`)).text();
  const paths = [...sitemap.matchAll(/<loc>https?:\/\/[^/]+\/([^<]*)<\/loc>/g)].map(([, path = '']) => path);
  const leading = [];
  for (const path of paths) {
    const answer = await fetch(inject('siteUrl') + path);
    if (!answer.ok || isRedirect(await answer.text())) leading.push(path);
  }
  expect(paths.length).toBeGreaterThan(52);
  expect(leading).toEqual([]);
});

test('a word of five hundred letters widens nothing', async () => {
  const phone = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await phone.goto(`${inject('siteUrl')}?q=${'m'.repeat(500)}`);
  await phone.getByRole('link', { name: 'Clear all' }).waitFor();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await phone.close();
});

test('prints on white, whatever theme is chosen', async () => {
  const page = await browser.newPage({ colorScheme: 'dark' });
  await page.goto(inject('siteUrl'));
  await page.getByRole('button', { name: 'Dark' }).click();
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  await page.close();
});
