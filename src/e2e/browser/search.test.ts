import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe('the catalogue page with scripts', () => {
  let page: Page;

  const open = async (path = ''): Promise<void> => void (await page.goto(inject('siteUrl') + path));
  const titles = () => page.locator('[data-module]:visible h3').allTextContents();
  const box = () => page.getByRole('searchbox', { name: /Search the \d+ modules/ });
  const shown = async (sentence: RegExp): Promise<void> =>
    void (await page.locator('[data-part="count"]', { hasText: sentence }).waitFor());

  beforeAll(async () => {
    page = await browser.newPage();
  });
  afterAll(() => page.close());

  test('finds "plankton", says why, and opens the module', async () => {
    await open();
    await box().pressSequentially('plankton');
    await shown(/^\d of 52 modules/);
    expect((await titles())[0]).toBe('Phytoplankton species classifier (VLIZ)');
    const first = page.locator('[data-module]:visible').first();
    expect(await first.locator('.why').textContent()).toMatch(/^(Exact match|Matches in)/);
    expect(await first.locator('mark').first().textContent()).toMatch(/plankton/i);
    await page.waitForURL('**/?q=plankton');
    await first.getByRole('link', { name: 'Phytoplankton species classifier (VLIZ)' }).click();
    await page.waitForURL('**/modules/phyto-plankton-classification/');
  });

  test('Back leads to the very results', async () => {
    await page.goBack();
    await shown(/^\d of 52 modules/);
    expect(await box().inputValue()).toBe('plankton');
    expect((await titles())[0]).toBe('Phytoplankton species classifier (VLIZ)');
  });

  test('Back finds the words also where the reader left at once', async () => {
    await open();
    await box().fill('retinopathy');
    await page.locator('[data-module]:visible').first().locator('.why').waitFor();
    await page.locator('[data-module]:visible h3 a').first().click();
    await page.waitForURL('**/modules/retinopathy-test/');
    await page.goBack();
    await shown(/^\d+ of 52 modules/);
    expect(await box().inputValue()).toBe('retinopathy');
  });

  test('an answer on a page of the list has the address and the name of the whole list, and Back leads to the page', async () => {
    await open('page/2/');
    const second = await titles();
    for (const ask of [
      () => page.getByLabel('Sort by').selectOption('name'),
      () => page.getByRole('searchbox').fill('fish'),
      () => page.locator('[data-facet="in"] [data-value="image"]').click(),
    ]) {
      await open('page/2/');
      await ask();
      await page.waitForURL(/\/\?(sort=name|q=fish|in=image)$/);
      await page.getByRole('heading', { level: 1, name: 'All modules', exact: true }).waitFor();
      expect(await page.title()).toBe('All modules · DEEP Marketplace');
      await page.goBack();
      await page.waitForURL('**/page/2/');
      await page.getByRole('heading', { level: 1, name: 'All modules, page 2' }).waitFor();
      expect(await titles()).toEqual(second);
    }
  });

  test('a longer list moves the focus to what is new in it, and is as long after Back', async () => {
    await open('?sort=name');
    await shown(/ showing 1–18$/);
    await page.getByRole('button', { name: 'Show 18 more' }).press('Enter');
    await shown(/ showing 1–36$/);
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await expect.poll(focused).toBe((await titles())[18]);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/modules/*/');
    await page.goBack();
    await shown(/ showing 1–36$/);
  });

  test('filters add up, counts foretell them, and Back takes the last one off', async () => {
    await open();
    const filters = page.getByRole('complementary', { name: 'Filters' });
    const image = filters.locator('[data-facet="in"] [data-value="image"]');
    await image.click();
    await shown(/ of 52 modules/);
    expect(new URL(page.url()).search).toBe('?in=image');
    const boxes = filters.locator('[data-facet="out"] [data-value="boxes"]');
    const foretold = await boxes.locator('.count').textContent();
    await boxes.click();
    await shown(new RegExp(`^${foretold} of 52 modules`));
    expect(new URL(page.url()).search).toBe('?in=image&out=boxes');
    expect(await titles()).toHaveLength(Number(foretold));
    await page.goBack();
    await page.waitForURL('**/?in=image');
    expect(await boxes.getAttribute('aria-current')).toBeNull();
    expect(await image.getAttribute('aria-current')).toBe('true');
  });

  test('a chip that is taken off leaves the keyboard at the next one, the last at the count', async () => {
    await open('?in=image&out=boxes');
    const chips = page.getByRole('list', { name: 'Active filters' }).locator('.chip');
    const focused = () => page.locator('a:focus, button:focus, p:focus').textContent({ timeout: 2_000 });
    const next = await chips.nth(1).textContent();
    await chips.first().press('Enter');
    await expect.poll(() => chips.count()).toBe(1);
    expect(await focused()).toBe(next);
    await chips.first().press('Enter');
    await expect.poll(() => chips.count()).toBe(0);
    expect(await focused()).toBe(await page.locator('[data-part="count"]').textContent());
  });

  test('chips take filters off one by one or all at once', async () => {
    await open('?in=image&out=boxes');
    const chips = page.getByRole('list', { name: 'Active filters' });
    await chips.getByRole('link', { name: /Comes out Boxes/ }).click();
    await page.waitForURL('**/?in=image');
    await chips.getByRole('link', { name: 'Clear all' }).click();
    await shown(/^52 modules/);
    expect(await chips.isVisible()).toBe(false);
  });

  test('an empty result names the filter that took the modules away', async () => {
    await open('?in=text&out=mask');
    await shown(/^0 of 52 modules/);
    const way = page.getByRole('link', { name: /Without “Comes out”: 1 module/ });
    await way.click();
    await shown(/^1 of 52 modules/);
  });

  test('a value that a facet does not have is said to be none', async () => {
    await open('?in=nonsense');
    await shown(/^0 of 52 modules/);
    const chip = page.getByRole('list', { name: 'Active filters' }).getByRole('link', { name: /^Goes in/ });
    expect(await chip.textContent()).toContain('“nonsense” (no such value)');
    await page.getByRole('link', { name: /Without “Goes in”: 52 modules/ }).click();
    await shown(/^52 modules/);
    await open('?in=not-stated');
    await shown(/ of 52 modules/);
    expect(await chip.textContent()).not.toContain('no such value');
  });

  test('a cell of the patch bay shows as many modules as it says', async () => {
    await open();
    const cell = page.getByRole('link', { name: /^Audio to Labels:/ });
    const [, said] = /(\d+)$/.exec((await cell.textContent()) ?? '') ?? [];
    await cell.click();
    await shown(new RegExp(`^${said} of 52 modules`));
  });

  test('"/" leads to the box, arrows walk the results, Escape clears', async () => {
    await open();
    await page.keyboard.press('/');
    await page.keyboard.type('diatom');
    await shown(/ of 52 modules/);
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe((await titles())[0]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await shown(/^52 modules/);
    expect(await box().inputValue()).toBe('');
  });

  test('a slip of the finger is forgiven and said', async () => {
    await open('?q=plankon');
    await page.getByText('words spelt like them are shown').waitFor();
    expect((await titles())[0]).toContain('plankton');
  });

  test('a pasted address that no module has finds none, and leads to where it can be added', async () => {
    await open('es/?q=https%3A%2F%2Fgithub.com%2Fnobody%2Fnothing');
    const notice = page.locator('[data-part="notice"]', { hasText: 'Ningún módulo tiene esta dirección.' });
    await notice.waitFor();
    expect(await page.locator('[data-module]:visible').count()).toBe(0);
    const links = await notice.getByRole('link').all();
    expect(await Promise.all(links.map((link) => link.getAttribute('href')))).toEqual(['/es/submit/', '/es/status/']);
  });

  test('the documentation is searched when asked for, and not before', async () => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await open('?q=Xception');
    const offer = page.getByRole('button', { name: 'Search inside the documentation too' });
    await offer.waitFor();
    expect(requests.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
    await offer.click();
    const hit = page.locator('.documentation li', { hasText: 'Phytoplankton species classifier' });
    await hit.waitFor();
    expect(await hit.locator('mark').first().textContent()).toBe('Xception');
    expect(await hit.getByRole('link').getAttribute('href')).toMatch(/^\/modules\/phyto-plankton-classification\//);
  });

  test('a module that another page lists is found with its whole cell, and its box knows the choice', async () => {
    await open('page/3/');
    const last = page.locator('[data-module]:visible').first();
    const name = (await last.locator('h3').textContent()) ?? '';
    const text = await last.locator('.status').textContent();
    await last.getByRole('checkbox').check();
    await open(`?q=${encodeURIComponent(name)}`);
    const found = page.locator('[data-module]:visible', { has: page.getByRole('heading', { name, exact: true }) });
    await found.locator('.why').waitFor();
    expect(await found.locator('.status').textContent()).toBe(text);
    expect(await found.getByRole('checkbox').isChecked()).toBe(true);
    await found.getByRole('checkbox').uncheck();
  });

  test('what is shown of a long list is said, and it grows until all is there', async () => {
    await open('?sort=name');
    await shown(/^52 modules and a demonstration showing 1–18$/);
    expect(await titles()).toHaveLength(18);
    await page.getByRole('button', { name: 'Show 18 more' }).click();
    await shown(/ showing 1–36$/);
    await page.getByRole('button', { name: /^Show \d+ more$/ }).click();
    await shown(/^52 modules and a demonstration$/);
    expect(await titles()).toHaveLength(53);
  });

  test('sorting by name puts the names in order', async () => {
    await open('table/');
    const names = await page.locator('[data-module] th a').allTextContents();
    const inOrder = names.toSorted((a, b) => a.localeCompare(b, 'en')).slice(0, 18);
    await open();
    await page.getByLabel('Sort by').selectOption('name');
    await page.waitForURL('**/?sort=name');
    await expect.poll(titles).toEqual(inOrder);
  });
});

describe('the filters on a phone', () => {
  test.each(['', 'in/image/'])(
    'of /%s are closed by Escape, which leads the keyboard back to their link',
    async (path) => {
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
      await page.goto(inject('siteUrl') + path);
      const filters = page.getByRole('complementary', { name: 'Filters' });
      await page.getByRole('link', { name: 'Filters', exact: true }).press('Enter');
      await filters.waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await filters.waitFor({ state: 'hidden' });
      expect(await page.locator(':focus').textContent()).toBe('Filters');
      await page.close();
    },
  );
});

describe('a page of one selection', () => {
  test('goes on to the catalogue at Enter, with the words and the selection', async () => {
    const page = await browser.newPage();
    await page.goto(`${inject('siteUrl')}in/image/`);
    await page.getByRole('searchbox').pressSequentially('fish');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?q=fish&in=image');
    await page.close();
  });

  test('leads with words in its address to the catalogue, which searches within the selection', async () => {
    const page = await browser.newPage();
    await page.goto(`${inject('siteUrl')}es/in/image/?q=fish`);
    await page.waitForURL('**/es/?q=fish&in=image');
    await page.locator('[data-part="count"]', { hasText: /^[1-9]\d* de 52 módulos/ }).waitFor();
    await page.close();
  });

  test('searches within its modules, and its box says so', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${inject('siteUrl')}in/image/`);
    const box = page.getByRole('searchbox', { name: 'Search within these modules' });
    await box.fill('fish');
    await box.press('Enter');
    await page.waitForURL('**/?q=fish&in=image');
    await page.close();
  });
});

describe('the catalogue without scripts', () => {
  test.each(['', 'es/', 'de/'])(
    '/%s leads from page to page through every module, and says where it is',
    async (lang) => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(inject('siteUrl') + lang);
      const listed: (readonly string[])[] = [];
      const said: string[] = [];
      for (;;) {
        listed.push(
          await page.locator('[data-module]').evaluateAll((cells) => cells.map((cell) => `${cell.dataset.module}`)),
        );
        said.push((await page.locator('.pages p').first().textContent()) ?? '');
        const next = page.locator('a[rel="next"]');
        if ((await next.count()) === 0) break;
        await next.click();
        // The page is there as a whole: it is read as it stands.
        await page.waitForURL(`**/page/${listed.length + 1}/#results`);
      }
      expect(listed.map(({ length }) => length)).toEqual([18, 18, 17]);
      expect(new Set(listed.flat()).size).toBe(53);
      expect(said.map((text) => text.match(/\d+/g))).toEqual([
        ['1', '18', '52'],
        ['19', '36', '52'],
        ['37', '52', '52'],
      ]);
      await page.close();
    },
  );

  test('counts the demonstration apart from the modules, and leads to it', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    for (const path of ['', 'table/', 'in/image/']) {
      await page.goto(inject('siteUrl') + path);
      const count = page.locator('[data-part="count"]');
      expect(await count.textContent()).toMatch(/\d+ (of 52 )?modules and a demonstration/);
      expect(await count.getByRole('link').getAttribute('href')).toBe('/modules/demo-dominant-colours/');
    }
    await page.goto(`${inject('siteUrl')}in/text/`);
    expect(await page.locator('[data-part="count"]').textContent()).not.toContain('demonstration');
    await page.close();
  });

  test('filters are links to pages that list what they counted', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(inject('siteUrl'));
    const link = page.locator('[data-facet="domain"] [data-value="water"]');
    const said = Number(await link.locator('.count').textContent());
    await link.click();
    expect(new URL(page.url()).pathname).toBe('/domain/water/');
    expect(await page.locator('[data-module]').count()).toBe(said);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Subject: Water');
    await page.close();
  });

  test('a cell of the patch bay leads to the page of the pair', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(inject('siteUrl'));
    await page.getByRole('link', { name: /^Audio to Labels:/ }).click();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('From audio to labels');
    await page.locator('[data-facet="in"] [aria-current]').click();
    expect(new URL(page.url()).pathname).toBe('/out/labels/');
    await page.locator('[data-facet="out"] [aria-current]').click();
    expect(new URL(page.url()).pathname).toBe('/');
    await page.close();
  });

  test('filters open on a phone by their address alone', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    await page.goto(inject('siteUrl'));
    expect(await page.locator('#filters').isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Filters', exact: true }).click();
    expect(await page.locator('#filters').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.close();
  });
});
