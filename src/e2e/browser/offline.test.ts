import { appendFileSync, cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startStaticServer } from '../../io/static-server.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('without a network', () => {
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    context = await browser.newContext();
    page = await context.newPage();
    await page.goto(inject('siteUrl'));
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await context.setOffline(true);
  });
  afterAll(() => context.close());

  test('the catalogue opens and finds, and a module that was never visited opens', async () => {
    await page.goto(`${inject('siteUrl')}?utm=1`);
    await page.getByRole('searchbox').pressSequentially('plankton');
    const first = page.locator('[data-module]:visible').first();
    await first.locator('mark').first().waitFor();
    await first.getByRole('link', { name: /Phytoplankton/ }).click();
    await page.waitForURL('**/modules/phyto-plankton-classification/');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Phytoplankton');
  });

  test('two modules are compared', async () => {
    await page.goto(`${inject('siteUrl')}compare/?m=posenet-tf&m=satsr`);
    await page.getByText(/^They differ in/).waitFor();
  });

  test('what was not saved says so', async () => {
    await page.goto(`${inject('siteUrl')}organisation/kit/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Not saved for offline');
  });

  test('the rest is saved when asked for, and then opens too', async () => {
    await context.setOffline(false);
    await page.goto(inject('siteUrl'));
    await page.getByRole('button', { name: 'Save the rest for offline' }).click();
    await page.getByText('Every page is saved for reading without a network.').waitFor();
    await context.setOffline(true);
    await page.goto(`${inject('siteUrl')}organisation/kit/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Organisation: KIT');
  });
});

test('the site can be installed: its manifest names icons that are there', async () => {
  const page = await browser.newPage();
  await page.goto(inject('siteUrl'));
  const address = await page.locator('link[rel="manifest"]').evaluate((link: HTMLLinkElement) => link.href);
  const manifest = await (await page.request.get(address)).json();
  for (const { src, type } of manifest.icons) {
    const icon = await page.request.get(new URL(src, address).href);
    expect([icon.status(), icon.headers()['content-type']]).toEqual([200, type]);
  }
  await page.close();
});

test('a newer catalogue is announced, and shown when the reader says so, not before', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'update-'));
  cpSync(inject('siteFolder'), folder, { recursive: true });
  const site = await startStaticServer({ folder });
  const page = await browser.newPage();
  await page.goto(site.url);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await page.reload();
  await page.evaluate(() => {
    document.title = 'Read here';
  });

  appendFileSync(join(folder, 'sw.js'), '// A newer build.');
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  const notice = page.getByText('A newer catalogue is ready.');
  await notice.waitFor();
  expect(await page.title()).toBe('Read here');

  await page.getByRole('button', { name: 'Show it now' }).click();
  await page.waitForFunction(() => document.title !== 'Read here');
  expect(await notice.isVisible()).toBe(false);
  await page.close();
  await site.close();
});
