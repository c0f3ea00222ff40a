import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { faultsOf } from './faults-of.ts';

/** The checker takes seconds for a page on a busy machine, and each state is judged four times. */
const PATIENCE_MS = 120_000;

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
});
afterEach(() => context.close());

const open = (id: string) => page.goto(`${inject('siteUrl')}embed/${id}/`);
const state = (name: string) => page.locator(`try-it[data-state="${name}"]`).waitFor();

/** In both themes and at both widths that the project promises. */
async function faults(): Promise<string[]> {
  const found: string[] = [];
  for (const width of [320, 1280]) {
    for (const theme of ['light', 'dark'] as const) found.push(...(await faultsOf(page, width, theme)));
  }
  return found;
}

const answerAsDescription = (how: (route: Route) => Promise<void>) =>
  page.route(`${inject('demoUrl')}/swagger.json`, how);
const answerToPicture = (how: (route: Route) => Promise<void>) =>
  page.route(`${inject('demoUrl')}/v2/**/predict/*`, how);
const status = (code: number) => (route: Route) =>
  route.fulfill({ status: code, headers: { 'access-control-allow-origin': '*' } });
const forAnotherOrigin = (route: Route) =>
  route.fulfill({ body: '{}', headers: { 'access-control-allow-origin': 'https://elsewhere.example' } });
/** Takes the request and never answers. */
const hold = async (): Promise<void> => undefined;

async function sendPicture(find?: string): Promise<void> {
  const rgb = Uint8Array.from({ length: 1200 }, (_, index) => (index * 7) % 256);
  const buffer = await sharp(rgb, { raw: { width: 20, height: 20, channels: 3 } })
    .png()
    .toBuffer();
  await page.getByLabel(/^Image image/).setInputFiles({ name: 'picture.png', mimeType: 'image/png', buffer });
  if (find) await page.getByRole('radio', { name: find }).check();
  await page.getByRole('button', { name: 'Send to the endpoint' }).click();
}

describe('a widget in a frame, before anything is asked', () => {
  test.each(['demo-dominant-colours', 'posenet-tf', 'phyto-plankton-classification'])(
    'of %s has no fault for axe and fits, in both themes and widths',
    async (id) => {
      await open(id);
      expect(await faults()).toEqual([]);
      await page.getByText('The same request as a program').click();
      expect(await faults()).toEqual([]);
    },
    PATIENCE_MS,
  );
});

/** What brings each state about, and its name. */
const STATES: readonly (readonly [name: string, bringAbout: () => Promise<unknown>])[] = [
  ['invalid', () => page.getByRole('button', { name: 'Send to the endpoint' }).click()],
  ['probing', () => answerAsDescription(hold).then(() => sendPicture())],
  ['waking', () => answerAsDescription(status(503)).then(() => sendPicture())],
  ['running', () => answerToPicture(hold).then(() => sendPicture())],
  ['answered', () => sendPicture()],
  ['unreachable', () => page.route(`${inject('demoUrl')}/**`, (route) => route.abort()).then(() => sendPicture())],
  ['auth', () => answerAsDescription(status(401)).then(() => sendPicture())],
  ['model-error', () => answerToPicture(status(500)).then(() => sendPicture())],
  ['request-too-large', () => answerToPicture(status(413)).then(() => sendPicture())],
  ['not-loaded', () => context.setOffline(true).then(() => page.getByRole('button', { name: 'Send' }).click())],
  ['frame-refused', () => answerAsDescription(forAnotherOrigin).then(() => sendPicture())],
];

describe('a widget in a frame', () => {
  test.each(STATES)(
    'that is %s has no fault for axe and fits, in both themes and widths',
    async (name, bringAbout) => {
      await open('demo-dominant-colours');
      await bringAbout();
      await state(name);
      expect(await faults()).toEqual([]);
    },
    PATIENCE_MS,
  );

  test.each(['regions', 'profile'])(
    'that shows %s has no fault for axe and fits, in both themes and widths',
    async (find) => {
      await open('demo-dominant-colours');
      await sendPicture(find);
      await state('answered');
      await page.locator('[data-part="answer"] svg, [data-part="answer"] canvas').first().waitFor();
      expect(await faults()).toEqual([]);
    },
    PATIENCE_MS,
  );
});
