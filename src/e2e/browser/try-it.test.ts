import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  requests.length = 0;
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${inject('siteUrl')}modules/demo-dominant-colours/`);
});
afterEach(() => page.close());

/** 30 × 20 pixels: two thirds red, one third white. */
async function redAndWhite(): Promise<Buffer> {
  const rgb = Uint8Array.from({ length: 1800 }, (_, index) =>
    Math.floor(index / 3) % 30 < 20 && index % 3 > 0 ? 0 : 255,
  );
  return sharp(rgb, { raw: { width: 30, height: 20, channels: 3 } })
    .png()
    .toBuffer();
}

const choosePicture = async () =>
  page
    .getByLabel(/^Image image/)
    .setInputFiles({ name: 'flag.png', mimeType: 'image/png', buffer: await redAndWhite() });
const send = () => page.getByRole('button', { name: 'Send to the endpoint' }).click();
const answer = () => page.locator('[data-part="answer"]');
const toEndpoint = () => requests.filter((url) => url.startsWith(inject('demoUrl')));

describe('the demonstration module', () => {
  test('is contacted only when the reader sends, and says where to', async () => {
    await choosePicture();
    await page.getByRole('spinbutton', { name: 'Top' }).fill('4');
    expect(toEndpoint()).toEqual([]);
    expect(await page.locator('.try-privacy').textContent()).toContain(new URL(inject('demoUrl')).host);
    await send();
    await answer().getByText('red', { exact: true }).waitFor();
    expect(toEndpoint()).toHaveLength(2);
  });

  test('names the colours of a picture as bars', async () => {
    await choosePicture();
    await send();
    const bars = answer().locator('.try-bars > li');
    await bars.first().waitFor();
    expect(await bars.allTextContents()).toEqual(['red0.6667', 'white0.3333']);
    expect(await bars.first().locator('.try-gauge rect').getAttribute('width')).toBe('66.67');
    expect(await page.locator('[data-part="panel"]').textContent()).toMatch(/^Answered in \d/);
    await page.locator('[data-part="record"]', { hasText: 'DEEPaaS 2.6.0' }).waitFor();
  });

  test('shows a colour as a square on a narrow screen too', async () => {
    await page.setViewportSize({ width: 320, height: 800 });
    await choosePicture();
    await send();
    const box = await answer().locator('.try-swatch').first().boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(16);
    expect(box?.height).toBe(box?.width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('draws boxes over the picture, and hides those under a threshold without a new call', async () => {
    await choosePicture();
    await page.getByLabel('regions').check();
    await send();
    const boxes = answer().locator('.try-overlay g:not([hidden])');
    await boxes.nth(1).waitFor();
    expect(await answer().locator('image').getAttribute('href')).toMatch(/^blob:/);
    const before = toEndpoint().length;
    await answer().getByRole('slider').fill('0.5');
    await answer().getByText('1 of 2 boxes shown.').waitFor();
    expect(await boxes.count()).toBe(1);
    expect(toEndpoint()).toHaveLength(before);
  });

  test('draws a series with its table, and a picture for an answer', async () => {
    await choosePicture();
    await page.getByLabel('profile').check();
    await send();
    await answer()
      .getByRole('img', { name: /^brightness along x/ })
      .waitFor();
    await page.getByLabel('Image (PNG)').check();
    await send();
    await answer()
      .getByRole('img', { name: /^Picture of the answer/ })
      .waitFor();
  });

  test('pauses before the same request goes again, and for no other', async () => {
    await page.clock.install();
    await choosePicture();
    await send();
    await page.locator('try-it[data-state="answered"]').waitFor();
    await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 200);
    const before = toEndpoint().length;
    const button = page.getByRole('button', { name: 'Send to the endpoint' });
    const rest = page.locator('[data-part="rest"]', { hasText: /The same request again in [1-5] s/ });
    await rest.waitFor();
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await button.click({ force: true });
    await page.locator('[data-part="spoken"]', { hasText: 'The same request again in' }).waitFor({ state: 'attached' });
    expect(toEndpoint()).toHaveLength(before);

    const top = page.getByRole('spinbutton', { name: 'Top' });
    const asSent = await top.inputValue();
    await top.fill('3');
    expect(await button.getAttribute('aria-disabled')).toBe('false');
    await top.fill(asSent);
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    await page.clock.fastForward(6_000);
    await rest.waitFor({ state: 'hidden' });
    await send();
    await expect.poll(() => toEndpoint().length).toBe(before + 2);
  });

  test('marks an answer that belongs to an earlier request, until the next one comes', async () => {
    await choosePicture();
    await send();
    await answer().locator('.try-bars').waitFor();
    const mark = answer().locator('[data-part="earlier"]');
    expect(await mark.count()).toBe(0);

    const white = await sharp({ create: { width: 30, height: 20, channels: 3, background: 'white' } })
      .png()
      .toBuffer();
    const file = page.getByLabel(/^Image image/);
    await file.setInputFiles({ name: 'white.png', mimeType: 'image/png', buffer: white });
    const words = 'This answer belongs to the earlier request (flag.png).';
    await expect.poll(() => mark.textContent()).toBe(words);
    expect(await answer().locator('> :first-child').getAttribute('data-part')).toBe('earlier');
    await page.getByRole('spinbutton', { name: 'Top' }).fill('3');
    expect(await mark.textContent()).toBe(words);

    await send();
    await answer().getByText('1', { exact: true }).waitFor();
    expect(await mark.count()).toBe(0);
    await page.getByRole('spinbutton', { name: 'Top' }).fill('4');
    await expect.poll(() => mark.textContent()).toBe('This answer belongs to the earlier request (top=3).');
    expect(await page.locator('[data-part="spoken"]').textContent()).toContain('(top=3)');
    await page.getByRole('spinbutton', { name: 'Top' }).fill('3');
    await mark.waitFor({ state: 'detached' });
  });

  test('marks an answer that comes when the form has changed meanwhile', async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<void>();
    await page.route(`${inject('demoUrl')}/v2/**/predict/*`, async (route) => {
      await released;
      await route.continue();
    });
    await choosePicture();
    await send();
    await page.locator('try-it[data-state="running"]').waitFor();
    await page.getByRole('spinbutton', { name: 'Top' }).fill('3');
    release();
    await answer().locator('.try-bars').waitFor();
    await answer().getByText('This answer belongs to the earlier request, before top changed.').waitFor();
  });

  test('sends nothing while a field is wrong, and leads to it', async () => {
    await page.getByRole('spinbutton', { name: 'Top' }).fill('99');
    await send();
    await page.getByRole('strong').filter({ hasText: '2 fields are not accepted.' }).waitFor();
    expect(await page.getByText('Choose a file.').isVisible()).toBe(true);
    expect(await page.getByText('Is 99; expected a whole number from 1 to 50').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('image');
    expect(toEndpoint()).toEqual([]);
  });

  test('gives up after a second at the least, and says so where less was typed', async () => {
    await choosePicture();
    const limit = page.getByLabel('Time limit, seconds');
    await limit.fill('0');
    await send();
    await page.getByText('Is 0; expected a number from 1 to 3600, for instance 120.').waitFor();
    expect(await limit.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await limit.getAttribute('aria-invalid')).toBe('true');
    expect(toEndpoint()).toEqual([]);
    await limit.fill('60');
    await send();
    await page.locator('try-it[data-state="answered"]').waitFor();
    expect(await limit.getAttribute('aria-invalid')).toBeNull();
  });

  test("says in the model's own words that a file is no picture", async () => {
    await page
      .getByLabel(/^Image image/)
      .setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('no') });
    await send();
    await page.getByText('The file is not a PNG or JPEG picture.').first().waitFor();
  });

  test('keeps its snippets in step with the form', async () => {
    await page.getByText('The same request as a program').click();
    await page.getByRole('spinbutton', { name: 'Top' }).fill('3');
    await page.locator('[aria-label="curl"]', { hasText: 'top=3' }).waitFor();
  });
});
