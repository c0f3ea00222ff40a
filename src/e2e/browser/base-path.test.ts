import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import UTIF from 'utif2';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type RunningServer, startStaticServer } from '../../io/static-server.ts';
import { buildSite } from '../build-site.ts';
import { launchChromium } from './chromium.ts';
import { watchViolations } from './watch-violations.ts';

const BASE = '/market/';

let browser: Browser;
let site: RunningServer;
let context: BrowserContext;
let page: Page;
let violations: Awaited<ReturnType<typeof watchViolations>>;
const workers: string[] = [];

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'base-path-'));
  site = await startStaticServer({ folder, base: BASE });
  const env = { SITE: new URL(site.url).origin, BASE_PATH: BASE, DEMO_ENDPOINT: inject('demoUrl') };
  await buildSite({ ...env, OUT_DIR: folder });
  browser = await launchChromium();
  context = await browser.newContext();
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('worker', (worker) => workers.push(worker.url()));
  violations = await watchViolations(page);
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});

const tiff = () => Buffer.from(UTIF.encodeImage(new Uint8Array(600).fill(255), 15, 10));

async function choosePicture(): Promise<void> {
  await page.getByLabel(/^Image image/).setInputFiles({ name: 'white.tif', mimeType: 'image/tiff', buffer: tiff() });
  await page.locator('.try-chosen img').waitFor();
}

describe.each(['modules', 'embed'])('below a path of its site, the widget under /%s/', (section) => {
  test('sends, draws the answer, and decodes in a worker that the policy lets through', async () => {
    workers.length = 0;
    await page.route(`${inject('demoUrl')}/v2/**/predict/*`, (route) =>
      route.fulfill({ body: tiff(), contentType: 'image/tiff', headers: { 'access-control-allow-origin': '*' } }),
    );
    await page.goto(`${site.url}${section}/demo-dominant-colours/`);
    await choosePicture();
    await page.getByRole('button', { name: 'Send to the endpoint' }).click();
    await page.locator('[data-part="answer"] canvas[width="15"]').waitFor();
    expect(workers).toHaveLength(2);
    expect(workers[0]).toContain(`${site.url}_astro/decode-worker`);
    expect(violations.take()).toEqual([]);
  });
});

test('below a path of its site, the widget is kept for offline use', async () => {
  await page.goto(site.url);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await context.setOffline(true);
  workers.length = 0;
  await page.goto(`${site.url}modules/demo-dominant-colours/`);
  await choosePicture();
  expect(workers).toEqual([expect.stringContaining(`${site.url}_astro/decode-worker`)]);
});
