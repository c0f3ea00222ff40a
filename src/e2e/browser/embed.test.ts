import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import sharp from 'sharp';
import UTIF from 'utif2';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type RunningServer, startStaticServer } from '../../io/static-server.ts';
import { launchChromium } from './chromium.ts';

let browser: Browser;
let market: RunningServer;
let other: RunningServer;

beforeAll(async () => {
  browser = await launchChromium(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']);
  market = await startStaticServer({ folder: inject('siteFolder'), headers: { 'access-control-allow-origin': '*' } });
  const folder = mkdtempSync(join(tmpdir(), 'other-'));
  for (const [name, allow] of [
    ['index.html', ''],
    ['lends.html', ' allow="camera; microphone"'],
  ] as const) {
    const lines = [
      '<!doctype html><meta charset="utf-8"><title>A page of an author</title>',
      `<script type="module" src="${market.url}embed/element.js"></script>`,
      `<try-module module="demo-dominant-colours"${allow}></try-module>`,
    ];
    writeFileSync(join(folder, name), lines.join('\n'));
  }
  other = await startStaticServer({ folder });
});
afterAll(() => Promise.all([browser.close(), market.close(), other.close()]));

/** A page of another site with the widget in it; what is answered to a picture is another matter. */
async function sendPicture(answer?: Uint8Array): Promise<{ page: Page; frame: FrameLocator; workers: string[] }> {
  const page = await browser.newPage();
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(worker.url()));
  page.setDefaultTimeout(15_000);
  if (answer) {
    await page.route(`${inject('demoUrl')}/v2/**/predict/*`, (route) =>
      route.fulfill({
        body: Buffer.from(answer),
        contentType: 'image/tiff',
        headers: { 'access-control-allow-origin': '*' },
      }),
    );
  }
  await page.goto(other.url);
  const frame = page.frameLocator('try-module iframe');
  const rgb = new Uint8Array(300).fill(255);
  const buffer = await sharp(rgb, { raw: { width: 10, height: 10, channels: 3 } })
    .png()
    .toBuffer();
  await frame.getByLabel(/^Image image/).setInputFiles({ name: 'white.png', mimeType: 'image/png', buffer });
  await frame.getByRole('button', { name: 'Send to the endpoint' }).click();
  return { page, frame, workers };
}

test('the widget of a module works in a page of another site, as high as it needs', async () => {
  const { page, frame } = await sendPicture();
  await frame.locator('.try-bars').getByText('white').waitFor();
  const height = await page.locator('try-module iframe').evaluate((element) => element.clientHeight);
  const inner = await frame.locator('embedded-sheet').evaluate((element) => (element as HTMLElement).offsetHeight);
  expect(Math.abs(height - inner)).toBeLessThan(40);
  await page.close();
});

test('what takes long to decode is decoded in a worker of the marketplace there too', async () => {
  const { page, frame, workers } = await sendPicture(
    new Uint8Array(UTIF.encodeImage(new Uint8Array(600).fill(255), 15, 10)),
  );
  await frame.locator('canvas[width="15"]').waitFor();
  expect(workers).toEqual([expect.stringContaining(`${market.url}_astro/decode-worker`)]);
  await page.close();
});

test('the camera is lent by the page around the widget, or not', async () => {
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  const frame = page.frameLocator('try-module iframe');
  await page.goto(other.url);
  await frame.getByRole('button', { name: 'Take a picture' }).click();
  await frame.getByText('The browser does not let this page use the camera.').first().waitFor();
  await page.goto(`${other.url}lends.html`);
  await frame.getByRole('button', { name: 'Take a picture' }).click();
  await frame.getByRole('button', { name: 'Take it' }).click();
  await frame.getByRole('img', { name: /^Preview of camera-/ }).waitFor();
  await page.close();
});
