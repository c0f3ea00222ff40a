import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(() => browser.close());

const open = async (path: string): Promise<void> => void (await page.goto(inject('siteUrl') + path));

test('modules chosen in the catalogue stand side by side, and the address keeps them', async () => {
  await open('?q=smartbay');
  await page.locator('module-search[data-state="shown"]').waitFor();
  await page.getByLabel('Add SmartBay Marine Types to Compare').check();
  await page.getByLabel('Add SmartBay Species Detection to Compare').check();
  await page.getByRole('region', { name: 'Comparison' }).getByRole('link', { name: 'Compare' }).click();
  await page.waitForURL('**/compare/?m=smartbay-marine-types&m=smartbay-species-detection');
  const heads = page.getByRole('columnheader');
  await heads.first().waitFor();
  expect(await heads.getByRole('link').allTextContents()).toEqual([
    'SmartBay Marine Types',
    'SmartBay Species Detection',
  ]);
  await page.getByText(/^They differ in \d+ of \d+ rows/).waitFor();
});

test('each head shows the signature of its module', async () => {
  await open('compare/?m=smartbay-marine-types&m=posenet-tf');
  const drawings = page.getByRole('columnheader').locator('img.signature');
  await drawings.nth(1).waitFor();
  const widths = await drawings.evaluateAll((images: HTMLImageElement[]) =>
    Promise.all(images.map((image) => image.decode().then(() => image.naturalWidth))),
  );
  expect(widths.every((width) => width > 0)).toBe(true);
  expect(widths).toHaveLength(2);
});

test('rows that do not differ can be left out', async () => {
  await open('compare/?m=smartbay-marine-types&m=smartbay-species-detection');
  const licence = page.getByRole('row', { name: /^Licence AGPL/ });
  await licence.waitFor();
  await page.getByLabel('Only rows that differ').check();
  expect(await licence.isVisible()).toBe(false);
  expect(await page.getByRole('row', { name: /^What it does/ }).isVisible()).toBe(true);
});

test('a module is added and removed, and Back undoes it', async () => {
  await open('compare/?m=posenet-tf');
  await page.getByText('Add another module').waitFor();
  await page.getByLabel('Add a module').selectOption('satsr');
  await page.waitForURL('**/compare/?m=posenet-tf&m=satsr');
  await page.getByRole('button', { name: 'Remove Body pose detection' }).click();
  await page.waitForURL('**/compare/?m=satsr');
  await page.goBack();
  await page.waitForURL('**/compare/?m=posenet-tf&m=satsr');
  await page.getByRole('button', { name: 'Remove Body pose detection' }).waitFor();
});

const lede = () => page.locator('module-compare [data-part="lede"]');
const headLinks = () => page.getByRole('columnheader').getByRole('link').allTextContents();

test('a name in the address that no module has is told, and takes no place', async () => {
  await open('compare/?m=smartbay-marine-types&m=does-not-exist');
  await lede().getByText('Add another module').waitFor();
  expect(await lede().textContent()).toMatch(/^There is no module does-not-exist\. Add another module/);
  await open('compare/?m=%3Cimg%3E&m=POSENET-TF&m=satsr&m=smartbay-marine-types&m=smartbay-species-detection');
  await page.getByText(/They differ in \d+ of \d+ rows/).waitFor();
  expect(await lede().textContent()).toMatch(/^There is no module <img>\. They differ/);
  expect(await headLinks()).toHaveLength(4);
});

test('of more than four modules in the address, it is said that the first four are shown', async () => {
  const ids = ['posenet-tf', 'satsr', 'smartbay-marine-types', 'smartbay-species-detection', 'ai4os-yolo-torch'];
  await open(`compare/?${ids.map((id) => `m=${id}`).join('&')}`);
  await lede().getByText('Only the first four of five are shown.').waitFor();
  expect(await headLinks()).toHaveLength(4);
});

test('after a removal the keyboard stands at the next column, after the last one at the select', async () => {
  await open('compare/?m=posenet-tf&m=satsr&m=smartbay-marine-types');
  const remove = (title: string) => page.getByRole('button', { name: `Remove ${title}` });
  const focused = () => page.locator('a:focus, button:focus, p:focus').textContent({ timeout: 2_000 });
  await remove('Body pose detection').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/compare/?m=satsr&m=smartbay-marine-types');
  expect(await focused()).toBe('Remove Upscale multispectral satellite images');
  await remove('SmartBay Marine Types').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/compare/?m=satsr');
  expect(await page.getByLabel('Add a module').evaluate((select) => select === document.activeElement)).toBe(true);
});

test('dates are written as elsewhere, and what is only for the hand is not printed', async () => {
  await open('compare/?m=smartbay-marine-types');
  await page.getByRole('row', { name: 'Last change 19 May 2025' }).waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.remove').isVisible()).toBe(false);
  await open('');
  await page.locator('label.compare:not([hidden])').first().waitFor({ state: 'attached' });
  expect(await page.locator('label.compare').first().isVisible()).toBe(false);
  await page.emulateMedia({ media: null });
});

test('the table sorts by its heads, filters like the cells, and gives what it shows as CSV', async () => {
  await open('table/?in=audio');
  await page.locator('module-search[data-state="shown"]').waitFor();
  const rows = page.locator('tbody tr[data-module]:visible');
  expect(await rows.count()).toBe(4);
  await page.getByRole('columnheader', { name: 'Module' }).getByRole('button').click();
  await page.waitForURL('**/table/?in=audio&sort=name');
  const names = await rows.locator('th a').allTextContents();
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  expect(await page.getByRole('columnheader', { name: 'Module' }).getAttribute('aria-sort')).toBe('ascending');
  await page.getByRole('columnheader', { name: 'Module' }).getByRole('button').click();
  await page.waitForURL('**/table/?in=audio&sort=-name');
  expect(await rows.locator('th a').allTextContents()).toEqual(names.toReversed());
  expect(await page.getByRole('columnheader', { name: 'Module' }).getAttribute('aria-sort')).toBe('descending');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'These 4 modules as CSV' }).click(),
  ]);
  const stream = await download.createReadStream();
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  expect(Buffer.concat(chunks).toString('utf8').trimEnd().split('\r\n')).toHaveLength(5);
});

test('the table without scripts holds all modules and a file of them', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(`${inject('siteUrl')}table/`);
  expect(await plain.locator('tbody tr').count()).toBeGreaterThanOrEqual(52);
  const csv = await plain.request.get(`${inject('siteUrl')}modules.csv`);
  expect((await csv.text()).trimEnd().split('\r\n')).toHaveLength(53);
  await plain.close();
});

test.each(['compare/?m=posenet-tf&m=satsr', 'table/'])('%s stays within a phone of 320 px', async (path) => {
  const phone = await browser.newPage({ viewport: { width: 320, height: 640 } });
  await phone.goto(inject('siteUrl') + path);
  await phone.getByRole('row').first().waitFor();
  expect(await phone.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await phone.close();
});

describe('what is wider than the sheet', () => {
  const scroller = () => page.locator('.scroll:has(> table)');
  const isCut = () => scroller().evaluate((part) => part.scrollWidth > part.clientWidth);
  /** Whether a broken line stands at the start and at the end. */
  const lines = () =>
    scroller().evaluate((part) =>
      ['::before', '::after'].map(
        (end) => part.parentElement && Number(getComputedStyle(part.parentElement, end).opacity),
      ),
    );

  test.each(['', 'es/', 'de/'])('the table of /%stable/ is whole at 1280 px, and shows no cut', async (lang) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(`${lang}table/`);
    expect(await isCut()).toBe(false);
    expect(await lines()).toEqual([0, 0]);
  });

  test.each([
    ['compare/?m=posenet-tf', false],
    ['compare/?m=posenet-tf&m=satsr', true],
    ['table/', true],
  ])('on a phone, /%s is cut: %j; the line stands on the side where it goes on', async (path, cut) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await open(path);
    await scroller().waitFor();
    expect(await isCut()).toBe(cut);
    await expect.poll(lines).toEqual(cut ? [0, 1] : [0, 0]);
    await scroller().evaluate((part) => part.scrollTo({ left: 5_000, behavior: 'instant' }));
    await expect.poll(lines).toEqual(cut ? [1, 0] : [0, 0]);
  });
});
