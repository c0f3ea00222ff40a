import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startStaticServer } from '../../io/static-server.ts';
import { buildSite } from '../build-site.ts';
import { launchChromium } from './chromium.ts';

const ENTRIES = join(import.meta.dirname, '../lifecycle-entries');

let browser: Browser;
let page: Page;
let server: RunningServer;

beforeAll(async () => {
  const { folder } = await buildSite({ MODULES_DIR: ENTRIES });
  server = await startStaticServer({ folder });
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

const open = (path: string) => page.goto(server.url + path);

describe('a removed module', () => {
  test('keeps its address with reason, date and successor, and nothing else', async () => {
    expect((await open('modules/old-fish-counter/'))?.status()).toBe(200);
    const main = page.getByRole('main');
    expect(await main.getByRole('heading', { level: 1 }).textContent()).toBe('Fish counter of old');
    expect(await main.textContent()).toContain('3 May 2026');
    expect(await main.getByRole('link', { name: 'Fish counter', exact: true }).getAttribute('href')).toBe(
      '/modules/fish-counter/',
    );
    expect(await main.textContent()).not.toContain('Counted fish in pictures');
  });

  test('stands on the status page, and not in the catalogue', async () => {
    await open('status/');
    expect(await page.getByRole('link', { name: 'Fish counter of old' }).count()).toBe(1);
    await open('');
    expect(await page.getByRole('link', { name: 'Fish counter of old' }).count()).toBe(0);
  });
});

describe('notices', () => {
  test('show the advisory first and fold the rest', async () => {
    await open('modules/fish-counter/');
    const notices = page.getByRole('complementary', { name: 'Notices' });
    expect(await notices.getByText('Advisory ADV-2026-01: accuracy, high.').isVisible()).toBe(true);
    expect(await notices.getByText('Superseded since 1 Jun 2026.').isVisible()).toBe(false);
    await notices.getByText('2 more notices').click();
    expect(await notices.getByText('Superseded since 1 Jun 2026.').isVisible()).toBe(true);
    await notices.getByRole('link', { name: 'fish-counter-2' }).click();
    await page.waitForURL('**/modules/fish-counter-2/');
  });

  test('put a withdrawal into the status sentence', async () => {
    await open('modules/crab-finder/');
    const main = await page.getByRole('main').textContent();
    expect(main).toContain('Withdrawn on 11 Feb 2026.');
    expect(main).toContain('Data problem.');
  });
});

test('a former name leads to the module of today', async () => {
  await open('modules/Fish-Counter-First/');
  await page.waitForURL('**/modules/fish-counter/');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Fish counter');
});

test('an address that differs only in case leads to the module, even where the host cannot redirect', async () => {
  expect((await open('modules/Fish-Counter/#cite'))?.status()).toBe(404);
  await page.waitForURL('**/modules/fish-counter/#cite');
});

test('an address of a module in a language leads to the module, which then speaks it', async () => {
  expect((await open('es/modules/fish-counter/#cite'))?.status()).toBe(404);
  await page.waitForURL('**/modules/fish-counter/?lang=es#cite');
  await page.getByRole('heading', { name: 'Citar' }).waitFor();
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
});

test.each(['', 'es/', 'de/'])('the folder /%smodules/ leads to the catalogue', async (lang) => {
  await open(`${lang}modules/`);
  await page.waitForURL(server.url + lang);
});

test('a misspelt address is offered as words to search for', async () => {
  await open('modules/fish-conter/');
  const meant = page.getByRole('status').filter({ hasText: 'Did you mean' });
  expect(await meant.getByRole('link').first().getAttribute('href')).toBe('/modules/fish-counter/');
  const box = page.getByLabel('Search the catalogue');
  expect(await box.inputValue()).toBe('fish conter');
  await box.press('Enter');
  await page.waitForURL('**/?q=fish+conter');
  await page.getByRole('link', { name: 'Fish counter', exact: true }).waitFor();
});

test('descent is drawn in both directions', async () => {
  await open('modules/fish-counter/#descent');
  const descent = page.getByRole('region', { name: 'Descent' });
  expect(await descent.getByRole('link', { name: 'Fish counter, second edition' }).count()).toBe(1);
  await open('modules/fish-counter-2/#descent');
  expect(await descent.getByRole('link', { name: 'Fish counter', exact: true }).count()).toBe(1);
});
