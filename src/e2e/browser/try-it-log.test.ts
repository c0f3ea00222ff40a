import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let page: Page;
let requests: string[];

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  requests = [];
  page.on('request', (request) => requests.push(request.url()));
});
afterEach(() => page.close());

const open = (fragment = '') => page.goto(`${inject('siteUrl')}modules/demo-dominant-colours/${fragment}`);
const record = (text: string) => page.locator('[data-part="record"]', { hasText: text }).waitFor();
/** The end of a run, which writes more into the record than where it went. */
const cameBack = () => record('Came back');

async function run(): Promise<void> {
  const rgb = Uint8Array.from({ length: 1200 }, (_, index) => (index * 7) % 256);
  const buffer = await sharp(rgb, { raw: { width: 20, height: 20, channels: 3 } })
    .png()
    .toBuffer();
  await page.getByLabel(/^Image image/).setInputFiles({ name: 'p.png', mimeType: 'image/png', buffer });
  await page.getByRole('button', { name: 'Send to the endpoint' }).click();
}

test('a run is saved as one file that says what was asked and what was answered', async () => {
  await open();
  await run();
  await record('image=p.png');
  await cameBack();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save for the lab book' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^demo-dominant-colours-run-\d{4}-\d\d-\d\dT\d{6}Z\.json$/);
  const book: unknown = JSON.parse(readFileSync((await file.path()) ?? '', 'utf8'));
  expect(book).toMatchObject({
    module: 'demo-dominant-colours',
    pageDescribes: expect.stringMatching(/^[0-9a-f]{40}$/),
    endpoint: inject('demoUrl'),
    deepaas: '2.6.0',
    page: page.url().split(/[?#]/)[0],
    arguments: expect.arrayContaining([
      { name: 'find', value: 'colours', sent: false },
      { name: 'top', value: '6', sent: false },
    ]),
    accept: 'application/json',
    files: [{ argument: 'image', name: 'p.png', type: 'image/png', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    answer: { type: 'application/json', value: { labels: expect.any(Array) } },
    failure: null,
  });
});

test('an earlier answer is set beside the latest, without a new call', async () => {
  await open();
  await run();
  await record('image=p.png');
  await cameBack();
  await page.getByRole('radio', { name: 'profile' }).check();
  await run();
  await record('find=profile');
  await cameBack();
  const before = requests.length;
  await page.getByText('Earlier runs (1)').click();
  await page.getByRole('button', { name: 'Show beside' }).click();
  await page.locator('.try-beside .try-bars').waitFor();
  expect(requests.slice(before).filter((url) => url.startsWith(inject('demoUrl')))).toEqual([]);
});

test('a link to the form restores its values and sends nothing', async () => {
  await open();
  await page.getByRole('spinbutton', { name: 'Top' }).fill('3');
  await page.getByRole('radio', { name: 'regions' }).check();
  await page.getByText('The same request as a program').click();
  const link = await page.getByRole('link', { name: 'Link to this form' }).getAttribute('href');
  expect(link).toMatch(/a\.find=regions&a\.top=3$/);

  await page.goto('about:blank');
  await open(`#${link?.split('#')[1]}`);
  await page.getByText('The same request as a program').click();
  await page.locator('[aria-label="curl"]', { hasText: 'top=3' }).waitFor();
  expect(await page.getByRole('spinbutton', { name: 'Top' }).inputValue()).toBe('3');
  expect(await page.getByRole('radio', { name: 'regions' }).isChecked()).toBe(true);
  expect(requests.filter((url) => url.startsWith(inject('demoUrl')))).toEqual([]);
});
