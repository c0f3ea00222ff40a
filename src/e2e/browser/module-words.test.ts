import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
});
afterAll(() => browser.close());

describe('a module whose code is based on another repository, and which states no base model', () => {
  const CODE = 'Its code is based on github.com/ai4os-hub/ai4os-image-classification-tf; no base model is stated.';

  test.each(['glance', 'descent'])('says both in one sentence, in "%s"', async (section) => {
    await page.goto(`${inject('siteUrl')}modules/phyto-plankton-classification/`);
    const place = page.locator(`#${section}`);
    expect(await place.getByText(CODE).isVisible()).toBe(true);
    const link = place.getByRole('link', { name: 'github.com/ai4os-hub/ai4os-image-classification-tf' });
    expect(await link.getAttribute('href')).toBe('https://github.com/ai4os-hub/ai4os-image-classification-tf');
  });

  test('calls that link what it is among the links', async () => {
    await page.goto(`${inject('siteUrl')}modules/phyto-plankton-classification/`);
    expect(await page.locator('#people dt', { hasText: /^Code based on$/ }).count()).toBe(1);
  });
});

test.each(['obsea-fish-detection', 'ai4os-demo-app'])('%s says nothing of that', async (id) => {
  const response = await page.goto(`${inject('siteUrl')}modules/${id}/`);
  expect(response?.status()).toBe(200);
  expect(await page.getByText('Its code is based on').count()).toBe(0);
});
