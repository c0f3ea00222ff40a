import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Lang } from '../../i18n/lang.ts';
import { speechIn } from '../../i18n/strings.ts';
import { launchChromium } from './chromium.ts';
import { englishOnly, ownTexts } from './interface-texts.ts';

const TRANSLATIONS = ['es', 'de'] as const satisfies readonly Lang[];
const PATHS = [
  '',
  'table/',
  'task/detection/',
  'in/image/out/labels/',
  'submit/',
  'status/',
  'guide/',
  'guide/authors/',
];
const PATIENCE_MS = 120_000;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 800 } });
  page = await context.newPage();
});
afterAll(() => browser.close());

describe.each(TRANSLATIONS)('in %s', (lang) => {
  const { t } = speechIn(lang);
  const goto = (path: string) => page.goto(`${inject('siteUrl')}${lang}/${path}`);

  test.each(PATHS)(
    '/%s names its language, has no English interface text, no fault for axe and fits a phone',
    async (path) => {
      await goto(path);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(await page.locator(`link[rel="alternate"][hreflang="${lang}"]`).getAttribute('href')).toBe(page.url());
      const english = englishOnly(lang);
      expect((await ownTexts(page)).filter((text) => english.has(text))).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
    PATIENCE_MS,
  );

  test('its links lead to pages of the same language, or to pages that stand at one address', async () => {
    await goto('');
    await page.getByRole('link', { name: t.shell.catalogue }).first().waitFor();
    const paths = await page
      .locator('main a[data-value][href], main a[data-view], main a[data-asks]')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.filter((path) => !path.startsWith(`/${lang}/`))).toEqual([]);
  });

  test('search works and speaks the language', async () => {
    await goto('');
    await page.getByRole('searchbox').fill('plankton');
    const why = page.locator('.why').first();
    await why.waitFor();
    expect(await page.locator('[data-part="count"]').textContent()).toContain(t.search.ofTotal.other.split(' ')[1]);
    expect(await page.locator('.chips').textContent()).toContain(t.search.clearAll);
    const english = englishOnly(lang);
    expect((await ownTexts(page)).filter((text) => english.has(text))).toEqual([]);
  });

  test('the words of the filters can be searched for', async () => {
    await goto('');
    await page.getByRole('searchbox').fill(t.facets.task.words?.['segmentation'] ?? '');
    await page.locator('.why').first().waitFor();
    expect(await page.locator('[data-module]:not([hidden])').count()).toBeGreaterThan(1);
  });
});

test('every page leads to itself in the other languages', async () => {
  await page.goto(`${inject('siteUrl')}task/detection/`);
  await page.getByRole('link', { name: 'Español' }).click();
  await page.getByRole('heading', { level: 1, name: 'Tarea: Detección' }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/es/task/detection/');
});

test('words and filters go along into another language, and a page in English alone leads back', async () => {
  await page.goto(`${inject('siteUrl')}?q=plankton&in=image`);
  await page.locator('module-search[data-state="shown"]').waitFor();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Español' }).click();
  await page.waitForURL('**/es/?q=plankton&in=image');
  await page.getByRole('navigation').getByRole('link', { name: 'Comparar' }).click();
  await page.waitForURL('**/compare/**');
  await page.getByRole('navigation').getByRole('link', { name: 'Catalogue' }).click();
  await page.waitForURL('**/es/');
  await page.goto(`${inject('siteUrl')}compare/`);
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
  await page.waitForURL(inject('siteUrl'));
});

test.each([320, 1280])('the head of every page leads to its languages, %i px wide, without a script', async (width) => {
  const plain = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 600 } });
  const still = await plain.newPage();
  await still.goto(`${inject('siteUrl')}es/task/detection/`);
  const head = still.getByRole('banner');
  await head.getByRole('button', { name: /^Idioma/ }).click();
  expect(await head.getByRole('link', { name: 'Español' }).getAttribute('aria-current')).toBe('true');
  await head.getByRole('link', { name: 'Deutsch' }).click();
  await still.waitForURL('**/de/task/detection/');
  await plain.close();
});

test('the head of a module page swaps its words, and says in which language it stands', async () => {
  await page.goto(`${inject('siteUrl')}modules/satsr/`);
  const menu = page.getByRole('banner').getByRole('button', { name: /^(Language en|Sprache de)$/ });
  await menu.click();
  await page.getByRole('banner').getByRole('link', { name: 'Deutsch' }).click();
  await page.getByRole('heading', { name: speechIn('de').t.module.sections.cite }).waitFor();
  expect(await menu.textContent()).toBe('Sprache Deutschde');
  expect(await page.getByRole('contentinfo').getByRole('link', { name: 'Deutsch' }).getAttribute('aria-current')).toBe(
    'true',
  );
  expect(await page.getByRole('banner').getByRole('link', { name: 'Deutsch' }).isVisible()).toBe(false);
  await menu.click();
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Cite' }).waitFor();
});
