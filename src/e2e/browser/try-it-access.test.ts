import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => context.close());

async function openDemo(width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${inject('siteUrl')}modules/demo-dominant-colours/`);
  return page;
}

async function picture(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const rgb = Uint8Array.from({ length: 1200 }, (_, index) => (index * 7) % 256);
  const buffer = await sharp(rgb, { raw: { width: 20, height: 20, channels: 3 } })
    .png()
    .toBuffer();
  return { name: 'picture.png', mimeType: 'image/png', buffer };
}

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).include('#try').analyze()).violations.map(({ id, nodes }) => [id, nodes[0]?.html]);

describe.each([
  [320, 'light'],
  [1280, 'dark'],
] as const)('at %i px, %s', (width, scheme) => {
  test('nothing stands in the way of a reader in any of the states', async () => {
    const page = await openDemo(width, scheme);
    expect(await violations(page)).toEqual([]);

    await page.getByRole('button', { name: 'Send to the endpoint' }).click();
    await page.locator('try-it[data-state="invalid"]').waitFor();
    expect(await violations(page)).toEqual([]);

    for (const find of ['colours', 'regions', 'profile']) {
      await page.getByLabel(/^Image image/).setInputFiles(await picture());
      await page.getByRole('radio', { name: find }).check();
      await page.getByRole('button', { name: 'Send to the endpoint' }).click();
      const sent = find === 'colours' ? 'image=picture.png' : `find=${find}`;
      await page.locator('[data-part="record"]', { hasText: sent }).waitFor();
      await page.locator('try-it[data-state="answered"]').waitFor();
      expect(await violations(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

test('the whole flow goes by keyboard', async () => {
  const page = await openDemo(1280);
  await page.getByLabel(/^Image image/).setInputFiles(await picture());
  await page.getByRole('button', { name: 'Remove this file' }).waitFor();
  await page.getByLabel(/^Image image/).focus();
  for (const button of ['Take a picture', 'Remove this file']) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(button);
  }
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await page.getByLabel('regions').isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Send to the endpoint' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('try-it[data-state="answered"]').waitFor();
  const slider = page.locator('[data-part="answer"] input[type="range"]');
  await slider.focus();
  await page.keyboard.press('End');
  expect(await page.locator('.try-threshold output').textContent()).toBe('1');
});

test('without script the form, the snippets and what to do instead stand in the page', async () => {
  context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${inject('siteUrl')}modules/demo-dominant-colours/`);
  expect(await page.getByLabel(/^Image image/).isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Send to the endpoint' }).isVisible()).toBe(false);
  expect(await page.locator('#try noscript').textContent()).toContain('Sending from this page needs JavaScript');
  expect(await page.locator('[aria-label="curl"] code').textContent()).toContain('curl -X POST');
});
