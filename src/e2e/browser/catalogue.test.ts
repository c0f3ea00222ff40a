import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { pagesOf, readPage } from './site-pages.ts';

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
