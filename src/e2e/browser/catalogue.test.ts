import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

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
