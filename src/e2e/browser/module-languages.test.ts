import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { english } from '../../elements/language-switch/english.ts';
import { wordingsOf } from '../../elements/language-switch/page-words.ts';
import { LANG_NAMES, type Lang } from '../../i18n/lang.ts';
import { speechIn } from '../../i18n/strings.ts';
import type { RunningServer } from '../../io/static-server.ts';
import { launchChromium } from './chromium.ts';
import { HARVESTED, serveSwappedSite } from './swapped-site.ts';

const OTHERS = ['es', 'de'] as const satisfies readonly Lang[];
const KINDS = {
  harvested: HARVESTED,
  curated: 'fish-counter',
  trainable: 'fish-counter-2',
  withdrawn: 'crab-finder',
  tombstone: 'old-fish-counter',
};
const FORM = 'modules/demo-dominant-colours/';
const PATIENCE_MS = 120_000;

let browser: Browser;
let site: RunningServer;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchChromium(), serveSwappedSite()]);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  await context?.close();
  context = await browser.newContext({ bypassCSP: true });
  page = await context.newPage();
});

const spoken = (lang: Lang) => page.locator(`html[lang="${lang}"]:not([data-wait])`).waitFor();

async function open(address: string, lang: Lang): Promise<void> {
  await page.goto(address);
  await spoken(lang);
}

/** Texts and labels in the page's language, and those that are marked as being in another. */
const textsOf = (): Promise<{ own: string[]; marked: string[] }> =>
  page.evaluate(() => {
    const own: string[] = [];
    const marked: string[] = [];
    const add = (element: Element | null, text: string): void => {
      if (!element || element.closest('script, style, code, samp, pre, noscript') || !/\p{L}/u.test(text)) return;
      const isOwn = element.closest<HTMLElement>('[lang]')?.lang === document.documentElement.lang;
      const list = isOwn ? own : marked;
      list.push(text.replace(/\s+/g, ' ').trim());
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) add(walker.currentNode.parentElement, walker.currentNode.textContent ?? '');
    for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
      for (const element of document.querySelectorAll(`[${name}]`)) add(element, element.getAttribute(name) ?? '');
    return { own, marked };
  });

/** Sentences of the English dictionary that the other language says otherwise; a piece of one of its own is none. */
function englishOnly(lang: Lang): Set<string> {
  const pairs = wordingsOf(english, speechIn(lang).t);
  const own = new Set(pairs.flatMap(([, text]) => [text, ...text.split(/\{\w+\}/).map((piece) => piece.trim())]));
  return new Set(pairs.filter(([text]) => !own.has(text)).map(([text]) => text));
}

/** What stays as it is in every language: names of programs, forms and places, and the site's own name. */
const NAMES =
  /^(udocker|Apptainer|BibTeX|RIS|CFF|CSL-JSON|JSON|DOI|MIT|curl|Python|JavaScript|PyTorch|DEEP|Marketplace|README\.md|English|Español|Deutsch|\/api\/v1\/modules\.json)$/;

describe.each(OTHERS)('in %s', (lang) => {
  const { t } = speechIn(lang);

  test.each(Object.entries(KINDS))(
    'the page of a %s module says all of the interface, and marks what its authors wrote',
    async (_, id) => {
      await open(`${site.url}modules/${id}/?lang=${lang}`, lang);
      const { own, marked } = await textsOf();
      const left = englishOnly(lang);
      expect(own.filter((text) => left.has(text))).toEqual([]);
      expect(own.length).toBeGreaterThan(20);
      expect([...new Set(marked)].filter((text) => !NAMES.test(text))).toMatchSnapshot();
    },
    PATIENCE_MS,
  );

  test('words of strangers that read like ours stay', async () => {
    await open(`${site.url}modules/${HARVESTED}/?lang=${lang}`, lang);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Compare');
    expect(await page.locator('.lede').textContent()).toBe('Not stated');
    expect(await page.locator('.readme-text').first().textContent()).toContain('Try it');
    expect(await page.locator('.readme-text').last().getByRole('heading', { name: 'At a glance' }).count()).toBe(1);
  });

  test('the form and the widget speak it, and what the endpoint answers stays', async () => {
    await open(`${inject('siteUrl')}${FORM}?lang=${lang}`, lang);
    const section = page.getByRole('region', { name: t.module.sections.try });
    expect(await section.getByText(t.tryIt.nothingYet).isVisible()).toBe(true);
    await section.getByRole('button', { name: t.tryIt.send }).click();
    await section.getByText(t.tryIt.refused.file).waitFor();
    expect(await section.getByText(t.tryRun.refusedFields.one).first().isVisible()).toBe(true);
    await section.getByRole('button', { name: t.tryIt.use }).first().click();
    await section.getByRole('button', { name: t.tryIt.send }).click();
    await section.getByRole('button', { name: t.tryRun.record.save }).waitFor();
    expect(await section.getByText(t.tryRun.answer.json).isVisible()).toBe(true);
    const { own } = await textsOf();
    const left = englishOnly(lang);
    expect(own.filter((text) => left.has(text))).toEqual([]);
  });

  test('numbers of an answer are written as it writes them, and the words beside them stay', async () => {
    await page.route('**/v2/models/**/predict/**', (route) =>
      route.fulfill({
        headers: { 'access-control-allow-origin': '*' },
        json: { status: 'OK', predictions: { labels: ['class 1.5', 'class 2.5'], probabilities: [0.895, 0.105] } },
      }),
    );
    await open(`${inject('siteUrl')}${FORM}?lang=${lang}`, lang);
    await page
      .getByRole('region', { name: t.module.sections.try })
      .getByRole('button', { name: t.tryIt.use })
      .first()
      .click();
    // The widget's code comes with the first press.
    await page.locator('.try-chosen').waitFor();
    await page.locator('[data-part="send"]').click();
    const bars = page.locator('[data-part="answer"] .try-bars');
    await bars.locator('li').nth(1).waitFor();
    const scores = () => bars.locator('b').allTextContents();
    await expect.poll(scores).toEqual(['0,895', '0,105']);
    expect(await bars.locator('.try-bar-name').allTextContents()).toEqual(['class 1.5', 'class 2.5']);
    await page.unroute('**/v2/models/**/predict/**');
    await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
    await expect.poll(scores).toEqual(['0.895', '0.105']);
  });

  test('the pages around it keep the language, there and back', async () => {
    await page.goto(`${inject('siteUrl')}${lang}/`);
    await page.locator('[data-module] a').first().click();
    await spoken(lang);
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toBe(page.url());
    await page.getByRole('navigation', { name: t.shell.main }).getByRole('link', { name: t.shell.guide }).click();
    await page.waitForURL(`**/${lang}/guide/`);
  });

  test.each(['light', 'dark'] as const)(
    'it has no fault for axe and fits a phone, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width: 320, height: 800 });
      for (const address of [`${site.url}modules/fish-counter/`, `${inject('siteUrl')}${FORM}`]) {
        await open(`${address}?lang=${lang}`, lang);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      }
    },
    PATIENCE_MS,
  );

  test('what is said aloud of a file and of a failure is in it, apart from what the model says', async () => {
    await open(`${inject('siteUrl')}${FORM}?lang=${lang}`, lang);
    await page.route('**/v2/models/**/predict/**', (route) =>
      route.fulfill({
        headers: { 'access-control-allow-origin': '*' },
        json: { status: 'error', message: 'No fish in sight' },
      }),
    );
    const buffer = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    await page.locator('try-it input[type="file"]').setInputFiles({ name: 'p.png', mimeType: 'image/png', buffer });
    const pixels = t.tryInputs.pixels.replace('{width}', '1').replace('{height}', '1');
    await page.locator('[data-part="spoken"] span', { hasText: pixels }).waitFor({ state: 'attached' });
    await page.locator('[data-part="send"]').click();
    const alarm = page.locator('[data-part="alarm"]');
    await alarm.getByText(t.tryFailures.says).waitFor({ state: 'attached' });
    expect(await alarm.textContent()).toBe(`${t.tryFailures.says} No fish in sight`);
    expect(await alarm.getAttribute('lang')).toBeNull();
    expect(await alarm.getByText('No fish in sight').last().getAttribute('lang')).toBe('en');
  });

  test('nothing moves while it loads', async () => {
    await page.addInitScript(() => {
      // A busy machine takes longer than a reader is made to wait.
      const wait = setTimeout;
      Reflect.set(window, 'setTimeout', (then: () => void, ms: number) => (ms === 2_000 ? 0 : wait(then, ms)));
      Reflect.set(window, 'shifts', []);
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) Reflect.get(window, 'shifts').push(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${inject('siteUrl')}${FORM}?lang=${lang}`, { waitUntil: 'networkidle' });
    await spoken(lang);
    const shifts: number[] = await page.evaluate(() => Reflect.get(window, 'shifts'));
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
  });
});

test('the switch works by keyboard, keeps the focus and the form, and is remembered', async () => {
  await open(inject('siteUrl') + FORM, 'en');
  await page.getByRole('spinbutton').first().fill('7');
  const link = page.getByRole('link', { name: LANG_NAMES.de });
  await link.focus();
  await page.keyboard.press('Enter');
  await spoken('de');
  expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await link.getAttribute('aria-current')).toBe('true');
  expect(await page.getByRole('spinbutton').first().inputValue()).toBe('7');
  await open(`${inject('siteUrl')}modules/satsr/`, 'de');
  await page.getByRole('link', { name: LANG_NAMES.es }).click();
  await spoken('es');
  expect(await page.getByRole('heading', { name: speechIn('es').t.module.sections.cite }).count()).toBe(1);
});

test('back in English the page is as it was built', async () => {
  const html = (): Promise<string> => page.locator('main').innerHTML();
  await open(`${site.url}modules/fish-counter/`, 'en');
  const before = await html();
  await page.getByRole('link', { name: LANG_NAMES.es }).click();
  await spoken('es');
  expect(await html()).not.toBe(before);
  await page.getByRole('link', { name: LANG_NAMES.en }).click();
  await spoken('en');
  expect(await html()).toBe(before);
});

test('for English nothing more is loaded', async () => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await page.goto(inject('siteUrl') + FORM, { waitUntil: 'networkidle' });
  expect(scripts.filter((address) => /swap|spanish|german|english/.test(address))).toEqual([]);
});

test('where the words cannot be fetched the page shows itself in English', async () => {
  await page.route(/swap-page/, (route) => route.abort());
  await open(`${inject('siteUrl')}${FORM}?lang=es`, 'en');
  expect(await page.getByRole('heading', { name: 'Cite' }).isVisible()).toBe(true);
});
