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

/** Whether the section begins at the top of the window, apart from a gap to breathe. */
const isAtTop = () =>
  page.locator('#try').evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < 60;
  });
const hasFocus = (part: string) =>
  page.evaluate((name) => document.activeElement?.getAttribute('data-part') === name, part);

test.each([320, 1280])('a link followed in the page leads to the form and sets all of it, at %i px', async (width) => {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open('');
  const initial = await top().inputValue();
  await find('profile').check();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.evaluate(() => {
    location.hash = '#module=demo-dominant-colours&a.top=3';
  });
  await expect.poll(() => top().inputValue()).toBe('3');
  expect(await find('colours').isChecked()).toBe(true);
  await expect.poll(isAtTop).toBe(true);
  expect(await hasFocus('form')).toBe(true);
  await page.evaluate(() => {
    location.hash = '#module=demo-dominant-colours';
  });
  await expect.poll(() => top().inputValue()).toBe(initial);
});

test('the link to the form leads to it, each time that it is pressed', async () => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open('');
  await top().fill('3');
  await page.locator('.try-snippets > summary').click();
  const link = page.getByRole('link', { name: 'Link to this form' });
  await link.click();
  await expect.poll(isAtTop).toBe(true);
  expect(new URL(page.url()).hash).toBe('#module=demo-dominant-colours&a.top=3');
  await page.evaluate(() => scrollTo(0, 0));
  await link.click();
  await expect.poll(isAtTop).toBe(true);
  expect(await top().inputValue()).toBe('3');
  expect(await hasFocus('form')).toBe(true);
});

test("a link to a section, and another module's link, move nothing else", async () => {
  await open('');
  await top().fill('3');
  await page.evaluate(() => {
    location.hash = '#module=somebody-else&a.top=9';
  });
  await page.evaluate(() => {
    location.hash = '#cite';
  });
  expect(await top().inputValue()).toBe('3');
  expect(await hasFocus('form')).toBe(false);
});

test('a link opens the fold that holds a value of it', async () => {
  const openWith = async (fragment: string) => {
    await page.goto('about:blank');
    await page.goto(`${inject('siteUrl')}modules/ai4os-yolo-torch/#module=ai4os-yolo-torch&${fragment}`);
  };
  const conf = page.locator('input[type="number"][name="conf"]');
  await openWith('a.conf=0.7');
  await expect.poll(() => conf.inputValue()).toBe('0.7');
  expect(await conf.isVisible()).toBe(true);
  await openWith('a.nothing=0.7');
  await page.locator('try-it[data-ready]').waitFor();
  expect(await page.locator('.try-more').getAttribute('open')).toBeNull();
});

test('on the page for any endpoint, a link to another one is filled in and not called', async () => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${inject('siteUrl')}try/`);
  await page.evaluate(() => {
    location.hash = '#endpoint=http%3A%2F%2F127.0.0.1%3A9';
  });
  await expect.poll(() => page.getByLabel('Address of the API').inputValue()).toBe('http://127.0.0.1:9');
  expect(await page.getByRole('button', { name: 'Connect' }).evaluate((one) => one === document.activeElement)).toBe(
    true,
  );
  expect(asked.filter((url) => url.includes(':9/'))).toEqual([]);
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
