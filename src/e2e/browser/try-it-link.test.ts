import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  page.setDefaultTimeout(15_000);
});
afterEach(() => page.close());

const open = (fragment: string) => page.goto(`${inject('siteUrl')}modules/demo-dominant-colours/${fragment}`);
const top = () => page.getByRole('spinbutton', { name: 'Top' });
const find = (name: string) => page.getByRole('radio', { name });

test('a link restores the form before it is touched', async () => {
  await open('#module=demo-dominant-colours&a.find=regions&a.top=3');
  await expect.poll(() => top().inputValue()).toBe('3');
  expect(await find('regions').isChecked()).toBe(true);
});

test('values of a link that the form does not accept are ignored and named', async () => {
  await open('');
  const initial = await top().inputValue();
  await page.goto('about:blank');
  await open('#module=demo-dominant-colours&a.find=evil&a.top=999');
  await page.locator('.try-form').getByText('does not accept were ignored: find, top.').waitFor();
  expect(await top().inputValue()).toBe(initial);
  expect(await find('colours').isChecked()).toBe(true);
});

test('a link does not undo what the reader has chosen before it was restored', async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/core\.[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await open('#module=demo-dominant-colours&a.find=regions&a.top=3');
  await find('profile').check();
  release();
  await expect.poll(() => top().inputValue()).toBe('3');
  expect(await find('profile').isChecked()).toBe(true);
});
