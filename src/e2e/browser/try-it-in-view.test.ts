import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
afterEach(() => context.close());

async function open(path: string, width: number, reducedMotion: 'reduce' | 'no-preference'): Promise<void> {
  context = await browser.newContext({ viewport: { width, height: 800 }, reducedMotion });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${inject('siteUrl')}${path}`);
}

const button = () => page.getByRole('button', { name: 'Send to the endpoint' });
const panel = () => page.locator('[data-part="panel"] .try-said');
const state = (name: string) => page.locator(`try-it[data-state="${name}"]`).waitFor();
const topOf = async (place: Locator) => (await place.boundingBox())?.y ?? Number.NaN;

/** Presses the button in the middle of the window, below a form that is longer than half of it. Returns where it stood, px. */
async function sendPicture(): Promise<number> {
  const buffer = await sharp({ create: { width: 30, height: 20, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  await page.getByLabel(/^Image image/).setInputFiles({ name: 'red.png', mimeType: 'image/png', buffer });
  await page.getByRole('button', { name: 'Remove this file' }).waitFor();
  await button().evaluate((element) => element.scrollIntoView({ block: 'center' }));
  const top = await topOf(button());
  await button().click();
  return top;
}

/** Whether the start of an element can be seen: it is in the window, and nothing lies over it. */
const isSeen = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => {
    const { left, top } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + 4, top + 4));
  });

const seen = (place: Locator) => expect.poll(() => isSeen(place), { message: String(place) }).toBe(true);

describe.each([
  [320, 'reduce'],
  [320, 'no-preference'],
  [1280, 'reduce'],
  [1280, 'no-preference'],
] as const)('at %i px with motion %s, who sends from the end of the form', (width, motion) => {
  test('sees the answer and its status, and stays on the button', async () => {
    await open('modules/demo-dominant-colours/', width, motion);
    await sendPicture();
    await state('answered');
    await seen(page.locator('.try-bars > li').first());
    await seen(panel());
    expect(await button().evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('sees that the request is under way without being moved', async () => {
    await open('modules/demo-dominant-colours/', width, motion);
    await page.route(`${inject('demoUrl')}/v2/**/predict/*`, () => undefined);
    const before = await sendPicture();
    await state('running');
    await seen(panel());
    // No further than its own height: at wide widths the fields wrap anew beside the place of the answer.
    expect(Math.abs((await topOf(button())) - before)).toBeLessThan(44);
    await seen(page.getByRole('button', { name: 'Stop waiting' }));
  });

  test('sees that the model reports an error, though it came with an answer', async () => {
    await open('modules/demo-dominant-colours/', width, motion);
    const buffer = Buffer.from('no picture');
    await page.getByLabel(/^Image image/).setInputFiles({ name: 'bad.png', mimeType: 'image/png', buffer });
    await page.getByRole('button', { name: 'Remove this file' }).waitFor();
    await button().evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await button().click();
    await page.getByText('The model reports an error').filter({ visible: true }).first().waitFor();
    await seen(panel());
  });

  test('sees what went wrong', async () => {
    await open('modules/demo-dominant-colours/', width, motion);
    await page.route(`${inject('demoUrl')}/**`, (route) => route.abort());
    await sendPicture();
    await state('unreachable');
    await seen(panel());
  });
});

test('who has gone on to another field is left there', async () => {
  await open('modules/demo-dominant-colours/', 320, 'reduce');
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route(`${inject('demoUrl')}/v2/**/predict/*`, async (route) => {
    await released;
    await route.continue();
  });
  await sendPicture();
  await state('running');
  const top = page.getByRole('spinbutton', { name: 'Top' });
  await top.focus();
  const before = await topOf(top);
  release();
  await state('answered');
  await page.locator('.try-bars > li').first().waitFor();
  expect(await topOf(top)).toBeCloseTo(before, -1);
  expect(await top.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('a field that takes the focus stands clear of the status', async () => {
  await open('modules/demo-dominant-colours/', 320, 'reduce');
  await page.route(`${inject('demoUrl')}/v2/**/predict/*`, () => undefined);
  await sendPicture();
  await state('running');
  const top = page.getByRole('spinbutton', { name: 'Top' });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await top.focus();
  await seen(top);
});

test.each([320, 1280])('who follows a link to a form at %i px is led to it, filled in', async (width) => {
  await open('modules/demo-dominant-colours/#module=demo-dominant-colours&a.top=3', width, 'reduce');
  await seen(page.locator('#try h2'));
  await expect.poll(() => page.getByRole('spinbutton', { name: 'Top' }).inputValue()).toBe('3');
  await page.waitForLoadState('networkidle');
  await seen(page.locator('#try h2'));
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
});

test('who sends where the part that sends does not come is shown that', async () => {
  await open('modules/demo-dominant-colours/', 320, 'reduce');
  await context.setOffline(true);
  await button().evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await button().click();
  await state('not-loaded');
  await seen(panel());
});
