import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { validateMetadata } from '../../pipeline/validate.ts';
import { messageOf } from '../../report/message.ts';
import { launchChromium } from './chromium.ts';
import { BAD_METADATA } from './submit-world.ts';
import { watchViolations } from './watch-violations.ts';

let browser: Browser;
let page: Page;
let asked: string[] = [];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${inject('siteUrl')}submit/`);
});
afterEach(() => page.close());

const read = async (address: string) => {
  await page.getByLabel('Repository on GitHub').fill(address);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('heading', { name: 'Findings' }).waitFor();
};
const field = (label: string) => page.getByLabel(label, { exact: true });
const openLink = () => page.getByText('Open the pull request on GitHub');
const proposal = async () => new URL((await openLink().getAttribute('href')) ?? 'none:');
const toGitHub = () => asked.filter((url) => url.startsWith(inject('githubUrl')));

describe('a repository with metadata', () => {
  test('is submitted from a pasted address to GitHub’s prefilled page', async () => {
    await read('github.com/sea-lab/reef-mapper.git');
    expect(await field('Title').inputValue()).toBe('Reef mapper');
    expect(await field('Descends from').inputValue()).toBe('ai4os-yolo-torch');
    await field('Comes out').fill('reef outlines; area');
    const url = await proposal();
    expect(`${url.origin}${url.pathname}`).toBe(
      'https://github.com/deep-marketplace/deep-marketplace/new/main/modules',
    );
    expect(url.searchParams.get('filename')).toBe('reef-mapper.yaml');
    expect(url.searchParams.get('value')).toContain('  outputs:\n    - reef outlines\n    - area\n');
    expect(url.searchParams.get('value')).toContain('repository: https://github.com/sea-lab/reef-mapper\n');
    expect(toGitHub()).toHaveLength(5);
  });

  test('shows where each value comes from, and what was changed as declared by the author', async () => {
    await read('sea-lab/reef-mapper');
    const row = page.locator('[data-field="title"]');
    expect(await row.locator('.how').textContent()).toMatch(/declared\s+ai4-metadata\.yml:2/);
    await field('Title').fill('Reefs');
    expect(await row.locator('.how').textContent()).toMatch(/declared\s+by you/);
    expect(await page.locator('[data-part="preview"] h3').textContent()).toBe('Reefs');
  });

  test('keeps the draft in the browser, puts it back, and starts afresh when asked', async () => {
    await read('sea-lab/reef-mapper');
    await field('Title').fill('Reefs');
    await page.reload();
    await read('sea-lab/reef-mapper');
    expect(await field('Title').inputValue()).toBe('Reefs');
    await page.getByRole('button', { name: 'Start afresh' }).click();
    expect(await field('Title').inputValue()).toBe('Reef mapper');
  });

  test('cannot be proposed while an error stands in the entry, and the field says so', async () => {
    await read('sea-lab/reef-mapper');
    await field('Endpoint').fill('my endpoint');
    expect(await openLink().getAttribute('href')).toBeNull();
    expect(await field('Endpoint').getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#fault-endpoint').textContent()).toMatch(/^Error: see finding 1/);
    await field('Endpoint').fill('https://reefs.example.org');
    expect((await proposal()).searchParams.get('value')).toContain('endpoint: https://reefs.example.org');
  });

  test('can be copied and uploaded where the entry is too long for an address', async () => {
    await read('sea-lab/reef-mapper');
    await field('Goes in').fill(Array.from({ length: 60 }, (_, index) => `${index} ${'wide '.repeat(40)}`).join(';'));
    const open = page.getByText('Open the upload page on GitHub');
    expect(await open.getAttribute('href')).toBe(
      'https://github.com/deep-marketplace/deep-marketplace/upload/main/modules',
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).first().click(),
    ]);
    expect(download.suggestedFilename()).toBe('reef-mapper.yaml');
  });
});

test('bad metadata have the findings of the command line, word for word', async () => {
  await read('sea-lab/bad-metadata');
  const path = 'sea-lab/bad-metadata/ai4-metadata.yml';
  const { findings } = validateMetadata({
    path,
    bytes: new TextEncoder().encode(BAD_METADATA),
    moduleId: 'bad-metadata',
  });
  expect(findings.length).toBeGreaterThanOrEqual(3);
  const shown = await shownFindings();
  expect(shown.filter(({ place }) => place.startsWith(path))).toEqual(
    findings.map((finding) => ({
      place: [path, finding.at.line, finding.at.column].join(':'),
      rule: finding.rule,
      message: messageOf(finding),
    })),
  );
});

test('the preview of the card follows the draft, also while an error stands in it', async () => {
  await read('sea-lab/bad-metadata');
  const preview = page.locator('[data-part="preview"]');
  expect(await preview.locator('h3').textContent()).toBe('Reef mapper');
  await field('Comes out').fill('boxes around reefs');
  expect(await preview.locator('.signature').textContent()).toContain('boxes around reefs');
});

test('a repository without metadata gets a first file for itself', async () => {
  await read('sea-lab/bare');
  await field('Title').fill('Bare');
  await field('Summary').fill('Shows how little is needed to begin.');
  const url = new URL((await page.getByText('Add it to your repository').getAttribute('href')) ?? 'none:');
  expect(url.pathname).toBe('/sea-lab/bare/new/main');
  expect(url.searchParams.get('filename')).toBe('ai4-metadata.yml');
  expect(url.searchParams.get('value')).toContain('title: Bare\n');
});

test('a name that is listed already is told with a link', async () => {
  await read('sea-lab/ai4os-yolo-torch');
  const duplicate = page.locator('[data-part="duplicates"] a').first();
  expect(await duplicate.getAttribute('href')).toMatch(/\/modules\/ai4os-yolo-torch\/$/);
});

describe('where GitHub does not say', () => {
  test('a repository that is not there leaves a plain form', async () => {
    await read('sea-lab/not-there');
    await page.getByText('There is no public repository at this address.').waitFor();
    expect(await field('Title').isVisible()).toBe(false);
    expect((await proposal()).searchParams.get('value')).toContain(
      'repository: https://github.com/sea-lab/not-there\n',
    );
  });

  test('nothing is said to be read or checked, and no empty card is shown', async () => {
    await read('sea-lab/not-there');
    expect(await page.locator('[data-part="count"]').textContent()).toBe(
      'Nothing could be read, so nothing is checked yet.',
    );
    expect(await page.getByRole('heading', { name: 'Nothing could be read yet' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Check what was read' }).isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'Preview of the card' }).isVisible()).toBe(false);
    expect(await page.locator('[data-part="preview"]').isVisible()).toBe(false);
    await read('sea-lab/reef-mapper');
    expect(await page.getByRole('heading', { name: 'Check what was read' }).isVisible()).toBe(true);
    expect(await page.getByRole('heading', { name: 'Preview of the card' }).isVisible()).toBe(true);
  });

  test('a repository that is listed is told with a link all the same', async () => {
    await read('https://github.com/ai4os-hub/posenet-tf');
    const listed = page.locator('[data-part="duplicates"] li');
    expect(await listed.textContent()).toBe('This repository is already listed: posenet-tf.');
    expect(await listed.getByRole('link').getAttribute('href')).toMatch(/\/modules\/posenet-tf\/$/);
  });

  test('and what is no address is said, without asking anybody', async () => {
    await page.getByLabel('Repository on GitHub').fill('my module');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByText('This is no address of a repository').waitFor();
    expect(toGitHub()).toEqual([]);
  });
});

test('rules that do not arrive are told, and loaded at the next try', async () => {
  await page.route('**/search.json', (route) => route.abort(), { times: 1 });
  await page.getByLabel('Repository on GitHub').fill('sea-lab/reef-mapper');
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByText('The rules of this page could not be loaded').waitFor();
  await read('sea-lab/reef-mapper');
  expect(await field('Title').inputValue()).toBe('Reef mapper');
});

test('the whole way goes by keyboard alone', async () => {
  await page.getByLabel('Repository on GitHub').focus();
  await page.keyboard.type('sea-lab/reef-mapper');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Findings' }).waitFor();
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if (await openLink().evaluate((link) => link === document.activeElement)) return;
  }
  throw new Error('The link to GitHub was not reached by the Tab key.');
});

test.each([
  ['light', 1280],
  ['dark', 320],
] as const)('has no fault of accessibility with findings on it, %s and %i px wide', async (colorScheme, width) => {
  // The checker brings a script of its own, which the page's policy would refuse.
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
  const other = await context.newPage();
  await other.goto(`${inject('siteUrl')}submit/`);
  await other.getByLabel('Repository on GitHub').fill('sea-lab/bad-metadata');
  await other.getByRole('button', { name: 'Read it' }).click();
  await other.getByRole('heading', { name: 'Findings' }).waitFor();
  const { violations } = await new AxeBuilder({ page: other }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
  await context.close();
});

test('nothing that the page does breaks its content policy', async () => {
  const other = await browser.newPage();
  const { take } = await watchViolations(other);
  await other.goto(`${inject('siteUrl')}submit/`);
  await other.getByLabel('Repository on GitHub').fill('sea-lab/bad-metadata');
  await other.getByRole('button', { name: 'Read it' }).click();
  await other.getByRole('heading', { name: 'Findings' }).waitFor();
  expect(take()).toEqual([]);
  await other.close();
});

test('without script the page explains the three ways', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${inject('siteUrl')}submit/`);
  expect(await plain.getByLabel('Repository on GitHub').isVisible()).toBe(false);
  expect(await plain.getByRole('heading', { name: 'Three ways in' }).isVisible()).toBe(true);
  await context.close();
});

async function shownFindings(): Promise<{ place: string; rule: string; message: string }[]> {
  return page.locator('[data-part="findings"] > li').evaluateAll((items) =>
    items.map((item) => {
      const slot = (name: string) => item.querySelector(`[data-slot="${name}"]`)?.textContent ?? '';
      const message = ['found', 'expected', 'fix'].map(slot).filter(Boolean).join(' ');
      return { place: slot('place'), rule: slot('rule'), message };
    }),
  );
}
