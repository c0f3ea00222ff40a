import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { speechIn } from '../../i18n/strings.ts';
import { validateMetadata } from '../../pipeline/validate.ts';
import { wordsOf } from '../../report/message.ts';
import { launchChromium } from './chromium.ts';
import { englishOnly, ownTexts } from './interface-texts.ts';
import { BAD_METADATA } from './submit-world.ts';
import { watchViolations } from './watch-violations.ts';

/** What each language says of the same repositories, and the day of their newest commit. */
const LANGUAGES = [
  {
    lang: 'es',
    found: /^Leído en \d+,\d s con 5 consultas: commit [0-9a-f]{7}, .*\. \d+ valores encontrados, faltan \d+\./,
    refused: /^No hay ningún repositorio público en esta dirección\. Se puede seguir: /,
    none: 'Esto no es la dirección de un repositorio.',
    counted: /^\d+ error(es)?(, \d+ advertencias?)?(, \d+ notas?)?\.$/,
    byAuthor: 'declarado aquí',
    verb: 'segmenta',
    fault: /^Error: véase el hallazgo 1\.$/,
    listed: /^¿Ya está en el catálogo\? ai4os-yolo-torch ya tiene este nombre\.$/,
  },
  {
    lang: 'de',
    found: /^Gelesen in \d+,\d s mit 5 Anfragen: Commit [0-9a-f]{7}, .*\. \d+ Werte gefunden, \d+ fehlen\./,
    refused: /^Unter dieser Adresse gibt es kein öffentliches Repository\. Weiter geht es trotzdem: /,
    none: 'Das ist keine Adresse eines Repositorys.',
    counted: /^\d+ Fehler(, \d+ Warnung(en)?)?(, \d+ Hinweise?)?\.$/,
    byAuthor: 'angegeben von Ihnen',
    verb: 'segmentiert',
    fault: /^Fehler: siehe Befund 1\.$/,
    listed: /^Schon aufgeführt\? ai4os-yolo-torch hat diesen Namen schon\.$/,
  },
] as const;

const PATIENCE_MS = 120_000;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

describe.each(LANGUAGES)('the submit page in $lang', ({ lang, ...expected }) => {
  const { t } = speechIn(lang);
  const { submit, fields, draft } = t;
  const address = () => `${inject('siteUrl')}${lang}/submit/`;
  const field = (label: string) => page.getByLabel(label, { exact: true });
  const textOf = async (selector: string) =>
    ((await page.locator(selector).textContent()) ?? '').replace(/\s+/g, ' ').trim();
  const ask = async (repository: string) => {
    await field(`01 ${submit.address}`).fill(repository);
    await page.getByRole('button', { name: submit.read, exact: true }).click();
  };
  const read = async (repository: string) => {
    await ask(repository);
    await page.getByRole('heading', { name: submit.findings }).waitFor();
  };
  const proposal = async () => new URL((await page.getByText(draft.open).getAttribute('href')) ?? 'none:');

  beforeEach(async () => {
    const context = await browser.newContext({ bypassCSP: true, viewport: { width: 320, height: 900 } });
    page = await context.newPage();
    page.setDefaultTimeout(10_000);
    await page.goto(address());
  });
  afterEach(() => page.context().close());

  test('is reached from the home page and leads to the guide in the language', async () => {
    await page.goto(`${inject('siteUrl')}${lang}/`);
    await page.getByRole('navigation', { name: t.shell.main }).getByRole('link', { name: t.shell.submit }).click();
    await page.getByRole('heading', { level: 1, name: submit.title }).waitFor();
    expect(page.url()).toBe(address());
    expect(await page.locator('html').getAttribute('lang')).toBe(lang);
    await page.getByRole('link', { name: submit.ways.guide }).click();
    await page.waitForURL(`**/${lang}/guide/authors/`);
  });

  test('leads from an address to GitHub’s prefilled page; what is proposed stays English', async () => {
    await read('sea-lab/reef-mapper');
    expect(await textOf('[data-part="status-text"]')).toMatch(expected.found);
    expect(await field(fields.title.label).inputValue()).toBe('Reef mapper');
    await field(fields.outputs.label).fill('reef outlines; area');
    expect(await textOf('[data-field="outputs"] .how')).toBe(expected.byAuthor);
    const url = await proposal();
    expect(url.searchParams.get('filename')).toBe('reef-mapper.yaml');
    expect(url.searchParams.get('value')).toContain('  outputs:\n    - reef outlines\n    - area\n');
    expect(await textOf('[data-part="open-note"]')).toBe(draft.opens);
  });

  test('shows the card in its own words, and the author’s marked as English', async () => {
    await read('sea-lab/reef-mapper');
    const preview = page.locator('[data-part="preview"]');
    expect(await preview.locator('.does dd').textContent()).toBe(expected.verb);
    expect(await preview.locator('h3 a').getAttribute('lang')).toBe('en');
    await field(fields.title.label).fill('');
    await field(fields.summary.label).fill('');
    expect(await preview.locator('.summary').textContent()).toBe(t.card.summaryNotStated);
    expect(await preview.locator('.summary').getAttribute('lang')).toBeNull();
  });

  test('has the findings of the command line in English, marked so, and counts them in its own words', async () => {
    await read('sea-lab/bad-metadata');
    const bytes = new TextEncoder().encode(BAD_METADATA);
    const { findings } = validateMetadata({ path: 'ai4-metadata.yml', bytes, moduleId: 'bad-metadata' });
    const shown = page.locator('[data-part="findings"] [data-slot="found"][lang="en"]');
    expect(await shown.allTextContents()).toEqual(
      expect.arrayContaining(findings.map((finding) => wordsOf(finding).found)),
    );
    expect(await shown.count()).toBe(await page.locator('[data-part="findings"] > li').count());
    expect(await textOf('[data-part="count"]')).toMatch(expected.counted);
    await page.getByText(submit.inEnglish).waitFor();
  });

  test('closes the way to GitHub while an error stands in the entry', async () => {
    await read('sea-lab/reef-mapper');
    await field(fields.endpoint.label).fill('my endpoint');
    expect(await page.getByText(draft.open).getAttribute('href')).toBeNull();
    expect(await textOf('[data-part="open-note"]')).toBe(draft.closed);
    expect(await textOf('#fault-endpoint')).toMatch(expected.fault);
  });

  test('tells a name that is listed already', async () => {
    await read('sea-lab/ai4os-yolo-torch');
    expect(await textOf('[data-part="duplicates"] li:first-child')).toMatch(expected.listed);
  });

  test('goes on where GitHub refuses, and says why', async () => {
    await read('sea-lab/not-there');
    expect(await textOf('[data-part="status-text"]')).toMatch(expected.refused);
    expect(await field(fields.title.label).isVisible()).toBe(false);
    expect((await proposal()).searchParams.get('value')).toContain('https://github.com/sea-lab/not-there\n');
    await ask('my module');
    await page.getByText(expected.none).waitFor();
  });

  test.each(['light', 'dark'] as const)(
    'with findings on it has no English interface text, no fault for axe and fits a phone, %s',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await read('sea-lab/bad-metadata');
      const english = englishOnly(lang);
      expect((await ownTexts(page)).filter((text) => english.has(text))).toEqual([]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
    PATIENCE_MS,
  );

  test('breaks no content policy', async () => {
    const other = await browser.newPage();
    const { take } = await watchViolations(other);
    await other.goto(address());
    await other.getByLabel(submit.address).fill('sea-lab/bad-metadata');
    await other.getByRole('button', { name: submit.read, exact: true }).click();
    await other.getByRole('heading', { name: submit.findings }).waitFor();
    expect(take()).toEqual([]);
    await other.close();
  });

  test('can be saved for offline', () => {
    const { paths } = JSON.parse(readFileSync(join(inject('siteFolder'), 'offline.json'), 'utf8'));
    const worker = readFileSync(join(inject('siteFolder'), 'sw.js'), 'utf8');
    expect(paths.includes(`${lang}/submit/`) || worker.includes(`"${lang}/submit/"`)).toBe(true);
  });
});

test('a browser gets the words of one language, and no dictionary', () => {
  const html = readFileSync(join(inject('siteFolder'), 'de/submit/index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script type="module" src="\/([^"]+)"/g)].map(([, path = '']) => path);
  expect(scripts.length).toBeGreaterThan(0);
  const texts = scripts.map((path) => readFileSync(join(inject('siteFolder'), path), 'utf8'));
  const words = ['en', 'es', 'de'] as const;
  const carried = words.filter((lang) => texts.some((text) => text.includes(speechIn(lang).t.draft.closed)));
  expect(carried).toEqual([]);
});
