import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import UTIF from 'utif2';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { WAYS } from '../../i18n/led-on.ts';
import { writeServerSnippets } from '../../io/write-server-snippets.ts';
import { requireInCi, suiteName } from '../part.ts';
import { findServer, type RunningWebServer, startWebServer } from '../web-server.ts';
import { launchChromium } from './chromium.ts';
import { templatePages } from './site-pages.ts';
import { watchViolations } from './watch-violations.ts';

let browser: Browser;
let site: string;
beforeAll(async () => {
  browser = await launchChromium(['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']);
  site = withEveryKind(inject('siteFolder'));
});
afterAll(async () => {
  rmSync(site, { recursive: true });
  await browser.close();
});

describe.each(['nginx', 'caddy'] as const)('the snippet for %s', (name) => {
  const part = requireInCi(findServer(name));
  describe.skipIf('missing' in part)(suiteName('serves the site', part), () => {
    let server: RunningWebServer;
    beforeAll(async () => {
      server = await startWebServer(name, site);
    });
    afterAll(() => server.stop());

    const headersOf = async (path: string): Promise<Headers> => (await fetch(server.url + path)).headers;

    test('with what a page cannot say of itself', async () => {
      const headers = await headersOf('');
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('permissions-policy')).toContain('camera=(), microphone=()');
    });

    test('and lets camera and microphone be used where a form takes pictures or sound, and nowhere else', async () => {
      for (const path of ['try/', 'modules/demo-dominant-colours/', 'embed/demo-dominant-colours/'])
        expect((await headersOf(path)).get('permissions-policy')).toContain('camera=(self), microphone=(self)');
      expect(await cameraOn(`${server.url}try/`)).toBe('given');
      expect(await cameraOn(`${server.url}guide/`)).toBe('NotAllowedError');
    });

    test('and lets the embedded pages be framed, and the search compile', async () => {
      const embed = (await headersOf('embed/x/')).get('content-security-policy') ?? '';
      expect(embed).not.toContain('frame-ancestors');
      const search = (await headersOf('pagefind/x.js')).get('content-security-policy') ?? '';
      expect(search).toContain("'wasm-unsafe-eval'");
    });

    test('and lets the decoder load its parts, which may call nobody', async () => {
      const page = await browser.newPage();
      const called: string[] = [];
      page.on('worker', (worker) => called.push(worker.url()));
      await page.goto(`${server.url}modules/demo-dominant-colours/`);
      const buffer = Buffer.from(UTIF.encodeImage(new Uint8Array(600).fill(255), 15, 10));
      await page.getByLabel(/^Image image/).setInputFiles({ name: 'white.tif', mimeType: 'image/tiff', buffer });
      await page.locator('.try-chosen img').waitFor();
      const [worker = ''] = called;
      expect((await fetch(worker)).headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'",
      );
      await page.close();
    });

    test('and leads the address of a module in a language to the module, in that language', async () => {
      const answer = await fetch(`${server.url}es/modules/satsr/`, { redirect: 'manual' });
      expect(answer.status).toBe(302);
      expect(new URL(answer.headers.get('location') ?? '', server.url).href).toBe(
        `${server.url}modules/satsr/?lang=es`,
      );
    });

    test('and refuses nothing that its pages do', async () => {
      const page = await browser.newPage();
      const { take } = await watchViolations(page);
      const refused: string[] = [];
      for (const path of templatePages(inject('siteFolder')).filter((path) => path.endsWith('/') || path === '')) {
        await page.goto(server.url + path, { waitUntil: 'load' });
        refused.push(...take().map((violation) => `${path}: ${violation}`));
      }
      await page.close();
      expect(refused).toEqual([]);
    });
  });
});

async function cameraOn(url: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(url);
  const outcome = await page.evaluate(() =>
    navigator.mediaDevices.getUserMedia({ video: true }).then(
      () => 'given',
      ({ name }: DOMException) => name,
    ),
  );
  await page.close();
  return outcome;
}

/** The built site with a page to embed and a file of the search beside its own, and the snippets written anew. */
function withEveryKind(siteFolder: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  cpSync(siteFolder, folder, { recursive: true });
  for (const path of ['embed/x/index.html', 'pagefind/x.js']) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  writeServerSnippets(folder, { site: 'http://127.0.0.1', base: '/' }, WAYS);
  return folder;
}
