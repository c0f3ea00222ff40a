import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { pagesOf, readPage } from './site-pages.ts';

const MODULE = 'modules/phyto-plankton-classification/';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  context = await browser.newContext({ colorScheme: 'light', permissions: ['clipboard-read', 'clipboard-write'] });
  page = await context.newPage();
});
afterAll(() => browser.close());

const open = (path: string) => page.goto(inject('siteUrl') + path);
const backgroundOf = (target: Page) => target.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('every page', () => {
  test('states the order of the layers before any style sheet', () => {
    const wrong = pagesOf(inject('siteFolder')).filter((path) => {
      const html = readPage(inject('siteFolder'), path);
      const order = html.indexOf('@layer tokens, reset, base, components, state;');
      const sheet = html.search(/<link rel="stylesheet"|<style>(?!@layer tokens, reset)/);
      return sheet !== -1 && (order === -1 || order > sheet);
    });
    expect(wrong).toEqual([]);
  });

  test('holds the drawing of every symbol that it uses', () => {
    const missing = pagesOf(inject('siteFolder')).flatMap((path) => {
      const html = readPage(inject('siteFolder'), path);
      const used = [...html.matchAll(/<use\b[^>]*\bhref="#([\w-]+)"/g)].map((match) => match[1] ?? '');
      return [...new Set(used)]
        .filter((name) => !html.includes(`<symbol id="${name}"`))
        .map((name) => `${path}: ${name}`);
    });
    expect(missing).toEqual([]);
  });
});

describe('the theme', () => {
  test('follows the system until the reader chooses, and the choice outlasts the page', async () => {
    await open('');
    const light = await backgroundOf(page);
    await page.getByRole('button', { name: 'Dark' }).click();
    const dark = await backgroundOf(page);
    expect(dark).not.toBe(light);
    await open(MODULE);
    expect(await backgroundOf(page)).toBe(dark);
    expect(await page.getByRole('button', { name: 'Dark' }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'Auto' }).click();
    expect(await backgroundOf(page)).toBe(light);
  });

  test('is there at the first paint, before any deferred script', async () => {
    await page.getByRole('button', { name: 'Dark' }).click();
    const html = readPage(inject('siteFolder'), MODULE);
    expect(html.indexOf("localStorage.getItem('theme')")).toBeLessThan(html.indexOf('<link rel="stylesheet"'));
    await page.reload({ waitUntil: 'commit' });
    await page.waitForFunction(() => document.body !== null);
    expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBe('dark');
    await page.getByRole('button', { name: 'Auto' }).click();
  });
});

describe('the module page', () => {
  test('can be read and used with the keyboard alone', async () => {
    await open(MODULE);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#main');
    const run = page.getByRole('region', { name: 'Run it yourself' });
    await run.getByRole('radio', { name: 'Docker, CPU' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await run.getByText('--gpus all').isVisible()).toBe(true);
  });

  test('copies a command, and says so', async () => {
    await open(MODULE);
    const run = page.getByRole('region', { name: 'Run it yourself' });
    await run.getByRole('button', { name: 'Copy' }).first().click();
    await run.getByText('Copied').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      'docker run --rm -ti -p 5000:5000 ai4oshub/phyto-plankton-classification',
    );
  });

  test('has an anchor for every section, and the scale leads to each', async () => {
    await open(MODULE);
    const scale = page.getByRole('navigation', { name: 'On this page' });
    const anchors = await scale
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(anchors).toHaveLength(14);
    for (const anchor of anchors) expect(await page.locator(`section${anchor}`).count()).toBe(1);
  });

  test('gives each fact its evidence, and says what nobody stated', async () => {
    await open(MODULE);
    const glance = page.getByRole('region', { name: 'At a glance' });
    expect(await glance.getByRole('link', { name: '36a5f42' }).first().getAttribute('href')).toContain('/tree/36a5f42');
    expect(await glance.getByText('Not stated').count()).toBeGreaterThan(0);
  });

  test('is whole without scripts', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(inject('siteUrl') + MODULE);
    const train = still.getByRole('region', { name: 'Train it on your data' });
    await train.getByRole('radio', { name: 'Start the training' }).check();
    expect(await train.getByText('curl -X POST').isVisible()).toBe(true);
    expect(await still.getByRole('button', { name: 'Dark' }).isVisible()).toBe(false);
    await plain.close();
  });
});

test.each(['', MODULE, 'status/'])('nothing moves while /%s loads', async (path) => {
  const fresh = await context.newPage();
  await fresh.addInitScript(() => {
    Reflect.set(window, 'shifts', []);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) Reflect.get(window, 'shifts').push(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await fresh.goto(inject('siteUrl') + path, { waitUntil: 'networkidle' });
  const shifts: number[] = await fresh.evaluate(() => Reflect.get(window, 'shifts'));
  await fresh.close();
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
});
