import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import UTIF from 'utif2';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { speechIn } from '../../i18n/strings.ts';
import { writeDiskCopy } from '../../io/write-disk-copy.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let page: Page;
let folder: string;
/** What the page asked of anything but files and what it made itself, and what the browser refused or complained about. */
const faults: string[] = [];

const open = (path: string): Promise<unknown> => page.goto(`${pathToFileURL(folder).href}/${path}`);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'disk-'));
  await writeDiskCopy(inject('siteFolder'), folder, '/');
  browser = await launchChromium();
  const context = await browser.newContext();
  await context.setOffline(true);
  page = await context.newPage();
  page.on('request', (request) => !/^(file|blob):/.test(request.url()) && faults.push(request.url()));
  page.on('requestfailed', (request) => {
    // The page's icon is often still on its way when the test moves on: Chromium calls that aborted, not refused.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`refused: ${request.url()}`);
  });
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(String(error)));
});
afterAll(() => browser.close());

test('opened from disk, the catalogue finds, and leads to the module and back', async () => {
  await open('index.html');
  await page.getByRole('searchbox').pressSequentially('plankton');
  const first = page.locator('[data-module]:visible').first();
  await first.locator('mark').first().waitFor();
  await first.getByRole('link', { name: /Phytoplankton/ }).click();
  await page.waitForURL('**/modules/phyto-plankton-classification/index.html');
  await page.goBack();
  await page.locator('[data-module]:visible mark').first().waitFor();
  expect(await page.getByRole('button', { name: 'Search inside the documentation too' }).count()).toBe(0);
});

test('a later page of the list finds from disk, at its own address', async () => {
  await open('page/2/index.html');
  await page.getByRole('searchbox').pressSequentially('plankton');
  await page.locator('[data-module]:visible mark').first().waitFor();
  await page.waitForURL('**/page/2/index.html?q=plankton');
});

test('filters and comparison work from disk', async () => {
  await open('table/index.html');
  await page.locator('[data-facet="in"] [data-value="audio"]').click();
  await page.getByText('4 of 52 modules').waitFor();
  await open('compare/index.html?m=posenet-tf&m=satsr');
  await page.getByText(/^They differ in/).waitFor();
  await page.getByRole('columnheader').getByRole('link', { name: 'Body pose detection' }).click();
  await page.waitForURL('**/modules/posenet-tf/index.html');
});

test('a module page speaks another language from disk, and leads on in it', async () => {
  await open('es/index.html');
  await page.locator('[data-module] a').first().click();
  const { t } = speechIn('es');
  await page.getByRole('heading', { name: t.module.sections.cite }).waitFor();
  await page.getByRole('navigation', { name: t.shell.main }).getByRole('link', { name: t.shell.guide }).click();
  await page.waitForURL('**/es/guide/index.html');
});

test('a TIFF is decoded from disk too, by the page itself: browsers start no worker there', async () => {
  await open('modules/demo-dominant-colours/index.html');
  const buffer = Buffer.from(UTIF.encodeImage(new Uint8Array(600).fill(255), 15, 10));
  await page.getByLabel(/^Image image/).setInputFiles({ name: 'white.tif', mimeType: 'image/tiff', buffer });
  await page.locator('.try-chosen img').waitFor();
  expect(page.workers()).toEqual([]);
});

test('no page asked the network for anything, and none was refused anything', () => {
  expect(faults).toEqual([]);
});

test('every link to a page of the site leads to its file', () => {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(60);
  const dead = pages.flatMap((name) => {
    const html = readFileSync(join(folder, name), 'utf8');
    const base = pathToFileURL(join(folder, dirname(name), '/'));
    return [...html.matchAll(/<(?:a|link|script|img)\b[^>]*?\b(?:href|src)="([^"#?][^"]*)"/g)]
      .map(([, address = '']) => new URL(address.replaceAll('&#38;', '&').replaceAll('&amp;', '&'), base))
      .filter((url) => url.protocol === 'file:')
      .map((url) => fileURLToPath(new URL(url.pathname, 'file:')).slice(folder.length))
      .filter((path) => !existsSync(join(folder, path)) && existsSync(join(inject('siteFolder'), path)))
      .map((path) => `${name}: ${path}`);
  });
  expect(dead).toEqual([]);
});
