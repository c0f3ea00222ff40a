import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RunningServer, startStaticServer } from '../../io/static-server.ts';
import type { Lock } from '../../model/lock.ts';
import type { HarvestStatus } from '../../model/vocabulary.ts';
import { buildSite } from '../build-site.ts';
import { writeMadeUpModules } from '../made-up-modules.ts';
import { launchChromium } from './chromium.ts';
import { faultsOf } from './faults-of.ts';

/** More than the status page lists, and more than the first page of a facet value names. */
const COUNT = 320;
const GONE = 60;
const PATIENCE_MS = 180_000;

const root = mkdtempSync(join(tmpdir(), 'large-'));
let browser: Browser;
let context: BrowserContext;
let page: Page;
let server: RunningServer;
let ids: string[];

beforeAll(async () => {
  const [modules, dist] = [join(root, 'modules'), join(root, 'dist')];
  writeMadeUpModules(modules, COUNT);
  const files = readdirSync(modules).sort();
  ids = files.map((file) => file.replace('.yaml', ''));
  const status = (place: number): HarvestStatus => (place === 0 ? 'hijacked' : place <= GONE ? 'gone' : 'ok');
  const lock: Lock = Object.fromEntries(
    ids.map((id, place) => {
      const text = readFileSync(join(modules, `${id}.yaml`), 'utf8');
      const repo = /^repository: https:\/\/github.com\/(\S+)/m.exec(text)?.[1] ?? id;
      return [id, { repo, files: {}, status: status(place), since: '2026-05-06' }];
    }),
  );
  writeFileSync(join(modules, 'lock.json'), JSON.stringify(lock));
  await buildSite({ MODULES_DIR: modules, OUT_DIR: dist });
  server = await startStaticServer({ folder: dist });
  browser = await launchChromium();
  // The checker injects its own script; that the policy holds is tested elsewhere.
  context = await browser.newContext({ bypassCSP: true, reducedMotion: 'reduce' });
  page = await context.newPage();
}, PATIENCE_MS);
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(root, { recursive: true });
});

const open = (path: string, on: Page = page) => on.goto(server.url + path);

describe('the status page of a large catalogue', () => {
  test('lists what needs attention, the gravest first, and says how many more there are', async () => {
    await open('status/');
    const groups = page.locator('section[aria-labelledby="modules"]').getByRole('heading', { level: 3 });
    expect((await groups.allInnerTexts()).slice(0, 2)).toEqual(['Another repository 1', `Gone ${GONE}`]);
    expect(await page.getByRole('region', { name: 'Gone' }).locator('tbody tr').count()).toBe(50);
    expect(await page.getByText(`The newest 50 of ${GONE}.`).textContent()).toBe(
      `The newest 50 of ${GONE}. All of them stand in status.csv.`,
    );
  });

  test('leads to a module that it lists', async () => {
    const [hijacked = ''] = ids;
    await open(`status/#${hijacked}`);
    expect(await page.locator('tr:target code').first().textContent()).toBe(hijacked);
  });

  test.each(['status/', 'es/status/'])('leads from %s on to the page of one that it does not list', async (path) => {
    const fine = ids.at(-1);
    await open('');
    await open(`${path}#${fine}`);
    await page.waitForURL(`**/modules/${fine}/#evidence`);
    await page.locator('#evidence').waitFor();
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe('/');
  });

  test('finds one by its search box', async () => {
    await open('status/');
    await page.getByRole('searchbox').fill('phyto-plankton-classification');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByRole('link', { name: 'Phytoplankton species classifier' }).first().waitFor();
  });

  test('gives every module and every finding as files', async () => {
    const csv = await (await fetch(`${server.url}api/v1/status.csv`)).text();
    expect(csv.trimEnd().split('\r\n')).toHaveLength(COUNT + 1);
    const { findings } = await (await fetch(`${server.url}api/v1/findings.json`)).json();
    const gone = findings.filter(({ rule }: { rule: string }) => rule === 'harvest-gone');
    expect(gone).toHaveLength(GONE);
  });
});

test('every module of a facet value can be reached without a script', async () => {
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await open('answers/not-stated/', plain);
  const linked = async (): Promise<string[]> =>
    plain
      .locator('#main li a[href*="/modules/"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const first = new Set(await linked());
  await plain.getByRole('link', { name: 'Next 20' }).click();
  await plain.waitForURL('**/answers/not-stated/page/2/#results');
  const all = new Set([...first, ...(await linked())]);
  expect(ids.filter((id) => !all.has(`/modules/${id}/`))).toEqual([]);
  expect(await plain.getByRole('link', { name: 'Previous 300' }).getAttribute('href')).toBe(
    '/answers/not-stated/#results',
  );
  expect(await plain.title()).toContain('no endpoint stated, page 2');
});

test('the page of descent names a hundred of each list, and leads to all of them', async () => {
  await open('descent/');
  const single = page.getByRole('region', { name: 'Descent not stated' });
  expect(await single.getByRole('listitem').count()).toBe(100);
  const links = await page.getByRole('link', { name: /^all (that|modules)/ }).all();
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    const answer = await fetch(new URL((await link.getAttribute('href')) ?? '', server.url));
    expect(answer.status).toBe(200);
  }
});

test.each(['status/', 'descent/', 'answers/not-stated/page/2/'])(
  '/%s shows no fault to the checker',
  { timeout: PATIENCE_MS },
  async (path) => {
    await open(path);
    const wide = await faultsOf(page, 1280, 'light');
    const narrow = await faultsOf(page, 320, 'dark');
    expect([...wide, ...narrow]).toEqual([]);
  },
);
