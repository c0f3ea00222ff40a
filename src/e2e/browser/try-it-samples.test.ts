import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function openDemo(javaScriptEnabled: boolean) {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const asked: string[] = [];
  page.on('request', (request) => request.url().startsWith(inject('demoUrl')) && asked.push(request.url()));
  const refused: string[] = [];
  page.on('console', (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()));
  await page.goto(`${inject('siteUrl')}modules/demo-dominant-colours/`);
  return { page, asked, refused, close: () => context.close() };
}

test('without script the recorded samples stand in the page, sent file and answer drawn', async () => {
  const { page, refused, close } = await openDemo(false);
  const samples = page.locator('.try-sample');
  expect(await samples.locator('img').first().isVisible()).toBe(true);
  expect(await samples.first().locator('.try-bars > li').first().textContent()).toBe('light blue0.5482');
  expect(await samples.nth(1).locator('.try-box').count()).toBe(6);
  expect(await samples.nth(1).locator('.try-hits > li').last().textContent()).toBe('brown0.0167');
  expect(await page.getByRole('button', { name: /^Use this sample/ }).count()).toBe(0);
  expect(await page.locator('#try noscript').textContent()).toContain('see the recorded samples');
  expect(refused).toEqual([]);
  await close();
});

test('a sample fills in the form and asks nothing; what is then sent gets the recorded answer', async () => {
  const { page, asked, refused, close } = await openDemo(true);
  expect(
    await page
      .locator('.try-sample img')
      .first()
      .evaluate((image: HTMLImageElement) => image.naturalWidth),
  ).toBe(120);
  await page.getByRole('spinbutton', { name: 'Top' }).fill('3');
  await page.getByRole('button', { name: 'Use this sample: Where its patches of one colour lie' }).click();
  await page.locator('.try-chosen', { hasText: 'house.png' }).waitFor();
  expect(await page.getByRole('radio', { name: 'regions' }).isChecked()).toBe(true);
  expect(await page.getByRole('spinbutton', { name: 'Top' }).inputValue()).toBe('6');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Send to the endpoint');
  await page.getByText('The same request as a program').click();
  await page.locator('[aria-label="curl"]', { hasText: 'house.png' }).waitFor();
  expect(asked).toEqual([]);

  await page.getByRole('button', { name: 'Send to the endpoint' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('try-it[data-state="answered"]').waitFor();
  const hits = (place: string) => page.locator(`${place} .try-hits > li`).allTextContents();
  expect(await hits('[data-part="answer"]')).toEqual(await hits('.try-sample:nth-of-type(2)'));
  expect(refused).toEqual([]);
  await close();
});
