import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type RunningServer, startStaticServer } from '../../io/static-server.ts';
import { buildSite } from '../build-site.ts';
import { provoke } from '../hostile/arena.ts';
import { type HostileModules, harvestHostileModules } from '../hostile/modules.ts';
import { launchChromium } from './chromium.ts';
import { watchViolations } from './watch-violations.ts';

/** Every sixth vector where everything is required, every twelfth elsewhere. */
const STEP = process.env['REQUIRE_ALL'] === '1' ? 6 : 12;

/** Some sixty pages, each opened and gone through, on cores that other tests share. */
const PATIENCE = { timeout: 240_000 };

let modules: HostileModules;
let folder: string;
let site: RunningServer;
let browser: Browser;
beforeAll(async () => {
  modules = await harvestHostileModules(STEP);
  folder = mkdtempSync(join(tmpdir(), 'hostile-site-'));
  await buildSite({ OUT_DIR: folder, MODULES_DIR: modules.folder, HARVEST_DIR: modules.folder });
  site = await startStaticServer({ folder });
  browser = await launchChromium(['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  for (const path of [folder, modules?.folder]) if (path) rmSync(path, { recursive: true, force: true });
});

const pages = (): string[] => ['', 'status/', ...modules.ids.map((id) => `modules/${id}/`)];

/** Tag, id and class of everything down to the sections of a page: what a text that breaks out would change. */
const outlineOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('html, html > *, body > *, .frame > *, main > *, .sections > section')].map(
      (element) => `${element.localName}#${element.id}.${element.className}`,
    ),
  );

const pageOf = (id: string): string => readFileSync(join(folder, 'modules', id, 'index.html'), 'utf8');

test('every module has its page with title, description and README, those with slow texts as well', () => {
  for (const id of modules.ids) expect(pageOf(id).match(/class="readme-text"/g)).toHaveLength(2);
  expect(pageOf('scripts-1')).toContain('>Module &lt;script&gt;hit()&lt;/script&gt;</h1>');
});

test('a text that met a limit is shown as it was written, with the reason there and on the status page', () => {
  expect(pageOf('slow-2')).toContain('It is shown as it was written.');
  expect(pageOf('slow-2')).toContain('<pre class="verbatim"');
  expect(readFileSync(join(folder, 'status/index.html'), 'utf8')).toContain('strangers/slow-2/README.md');
});

test(
  'no page lets a stranger’s text run, load, break out or leave anything behind, even without its policy',
  PATIENCE,
  async () => {
    const context = await browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    const acts: string[] = [];
    await page.exposeFunction('hit', () => acts.push(`${page.url()}: a script ran`));
    context.on('request', (request) => {
      if (!request.url().startsWith(site.url)) acts.push(`${page.url()}: asked ${request.url()}`);
    });
    await page.goto(`${site.url}modules/benign/`);
    const outline = await outlineOf(page);
    for (const path of pages()) {
      await page.goto(site.url + path, { waitUntil: 'load' });
      if (path.startsWith('modules/')) expect(await outlineOf(page)).toEqual(outline);
      acts.push(...(await provoke(page, '.readme-text')));
    }
    await context.close();
    expect(acts).toEqual([]);
  },
);

test('no page makes its policy refuse anything: nothing gets that far', PATIENCE, async () => {
  const page = await browser.newPage();
  const { take } = await watchViolations(page);
  const refused: string[] = [];
  for (const path of pages()) {
    await page.goto(site.url + path, { waitUntil: 'load' });
    refused.push(...take().map((violation) => `${path}: ${violation}`));
  }
  await page.close();
  expect(refused).toEqual([]);
});
