import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import UTIF from 'utif2';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { speechIn } from '../../i18n/strings.ts';
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

  test('a module page speaks another language', async () => {
    await page.goto(`${inject('siteUrl')}modules/satsr/?lang=de`);
    await page.getByRole('heading', { name: speechIn('de').t.module.sections.cite }).waitFor();
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Cite' }).waitFor();
  });

  test('two modules are compared', async () => {
    await page.goto(`${inject('siteUrl')}compare/?m=posenet-tf&m=satsr`);
    await page.getByText(/^They differ in/).waitFor();
  });

  test('the widget is all there: it checks the form, decodes in its worker, and says that nobody answers', async () => {
    const worker = page.waitForEvent('worker');
    await page.goto(`${inject('siteUrl')}modules/demo-dominant-colours/`);
    await page.getByRole('button', { name: 'Send to the endpoint' }).click();
    await page.locator('try-it[data-state="invalid"]').waitFor();
    const buffer = Buffer.from(UTIF.encodeImage(new Uint8Array(600).fill(255), 15, 10));
    await page.getByLabel(/^Image image/).setInputFiles({ name: 'white.tif', mimeType: 'image/tiff', buffer });
    await page.locator('.try-chosen img').waitFor();
    expect((await worker).url()).toContain('/_astro/decode-worker');
    await page.getByRole('button', { name: 'Send to the endpoint' }).click();
    await page.locator('try-it[data-state="unreachable"]').waitFor();
  });

  test('what was not saved says so', async () => {
    await page.goto(`${inject('siteUrl')}organisation/kit/`);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Not saved for offline');
  });

  test.each(['modules.csv', 'api/v1/modules.json', 'task/detection/feed.xml'])(
    'a file that was not saved, /%s, is answered in plain words and as a failure, never with a page',
    async (path) => {
      const answer = await page.goto(inject('siteUrl') + path);
      expect(answer?.status()).toBe(503);
      expect(answer?.headers()['content-type']).toBe('text/plain; charset=utf-8');
      expect(await answer?.text()).toBe(`Not saved for offline: /${path}\n`);
    },
  );

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

test('every script and style is kept for offline use, whatever the budget', () => {
  const list = /^self\.FILES = (.*);$/m.exec(readFileSync(join(inject('siteFolder'), 'sw.js'), 'utf8'))?.[1] ?? '{}';
  const kept = Object.keys(JSON.parse(list) as Record<string, string>);
  const needed = readdirSync(join(inject('siteFolder'), '_astro')).filter((name) => /\.(js|css)$/.test(name));
  expect(needed.some((name) => name.startsWith('decode-worker'))).toBe(true);
  expect(needed.filter((name) => !kept.includes(`_astro/${name}`))).toEqual([]);
});

test('where nothing is kept, the widget says that its part could not be loaded, and tries again', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${inject('siteUrl')}modules/demo-dominant-colours/`);
  await context.setOffline(true);
  const send = page.getByRole('button', { name: 'Send to the endpoint' });
  await send.click();
  await page.locator('try-it[data-state="not-loaded"]').waitFor();
  const panel = page.locator('try-it [data-part="panel"]');
  expect(await panel.textContent()).toContain(
    'could not be loaded. You are offline, and your browser has not kept it.',
  );
  await context.setOffline(false);
  await send.click();
  await page.locator('try-it[data-state="invalid"]').waitFor();
  await context.close();
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
