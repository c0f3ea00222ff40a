import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSocketServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { corsRecipes } from '../../deepaas/cors-recipes.ts';
import { freePort, prepareDeepaas, type RunningDeepaas, startDeepaas } from '../deepaas.ts';
import { findNginx, startNginx } from '../nginx.ts';
import { requireInCi, suiteName } from '../part.ts';
import { launchChromium } from './chromium.ts';

const deepaas = requireInCi(await prepareDeepaas());
const SCREENSHOTS = '.cache/screenshots/try-it';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  mkdirSync(SCREENSHOTS, { recursive: true });
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  context = await browser.newContext({ reducedMotion: 'reduce' });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('dialog', (dialog) => {
    throw new Error(`The answer ran a script: ${dialog.message()}`);
  });
});
/** Every state that a test has brought about is looked at, and so is the page that it stands in. */
afterEach(async ({ task }) => {
  const name = task.name.replaceAll(/[^a-z0-9]+/gi, '-').toLowerCase();
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
  const faults = [...(await faultsOf(320, 'light')), ...(await faultsOf(1280, 'dark'))];
  await context.close();
  expect(faults).toEqual([]);
});

/** What axe finds, and what sticks out of the window. What a stranger's server shows in its frame is not ours. */
async function faultsOf(width: number, colorScheme: 'light' | 'dark'): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme });
  const axe = new AxeBuilder({ page }).exclude('iframe').setLegacyMode();
  // A theme changes colours and nothing else.
  const { violations } = await (colorScheme === 'light' ? axe : axe.withRules(['color-contrast'])).analyze();
  const found = violations.flatMap(({ id, nodes }) => nodes.slice(0, 3).map(({ html }) => `${id}: ${html}`));
  const fits = await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
  return [...found, ...(fits ? [] : ['wider than the window'])].map((fault) => `${width} px: ${fault}`);
}

async function connect(endpoint: string, moduleId = ''): Promise<void> {
  await page.goto(`${inject('siteUrl')}try/`);
  await page.getByLabel('Address of the API').fill(endpoint);
  if (moduleId) await page.getByLabel('Module that runs there').selectOption(moduleId);
  await page.getByRole('button', { name: 'Connect' }).click();
}

const connection = (words: string) => page.locator('[data-part="connection"]').getByText(words).waitFor();
const state = (name: string) => page.locator(`try-it[data-state="${name}"]`).waitFor();
const panel = () => page.locator('try-it [data-part="panel"]');
const answer = () => page.locator('try-it [data-part="answer"]');
const send = () => page.getByRole('button', { name: 'Send to the endpoint' }).click();
const mode = (name: string) => page.getByLabel(/^Mode mode/).selectOption(name);

describe.skipIf('missing' in deepaas)(
  suiteName('against the real DEEPaaS 2.6.0 that allows this site', deepaas),
  () => {
    let server: RunningDeepaas;
    beforeAll(async () => {
      server = await startAllowing('states');
    });
    afterAll(() => server?.stop());
    beforeEach(async () => {
      await connect(server.url);
      await page.locator('try-it[data-ready]').waitFor();
    });

    test('draws labels', async () => {
      await send();
      await state('answered');
      expect(await answer().locator('.try-bars > li').allTextContents()).toEqual(['cat0.5', 'dog0.25', 'fox0.125']);
    });

    test.each([
      ['image/png', 'img[alt^="Picture of the answer"]'],
      ['image/svg+xml', 'img[alt^="Picture of the answer"]'],
      ['image/tiff', 'canvas'],
      ['application/zip', 'img[alt="Picture of the answer: picture.png"]'],
      ['application/pdf', 'text=It cannot be shown here'],
      ['audio/wav', 'audio[controls]'],
      ['text/plain', 'pre:has-text("plain words")'],
      ['text/csv', 'td:has-text("a, b")'],
      ['text/html', 'pre:has-text("<h1>heading</h1>")'],
    ])('draws an answer of type %s', async (type, what) => {
      await page.locator(`[name="answer type"][value="${type}"]`).check();
      await send();
      await state('answered');
      await answer().locator(what).first().waitFor();
    });

    test('keeps a number that is none', async () => {
      await mode('nan');
      await send();
      await state('answered');
      expect(await answer().locator('.try-bars > li').allTextContents()).toEqual(['cat0.5', 'dogNaN']);
    });

    test('shows a hostile label as text', async () => {
      await mode('hostile');
      await send();
      await state('answered');
      await answer().getByText('<img src=x onerror=alert(1)>').first().waitFor();
      expect(await answer().locator('img, script').count()).toBe(0);
    });

    test('says that the model failed', async () => {
      await mode('raise');
      await send();
      await state('model-error');
      expect(await panel().textContent()).toContain('DEEPaaS does not say why');
    });

    test('says that the answer breaks its own description', async () => {
      await mode('invalid');
      await send();
      await state('model-error');
      expect(await panel().textContent()).toContain('does not fit its own description');
    });

    test('takes an error in an answer for one', async () => {
      await mode('says-error');
      await send();
      await state('model-says');
      expect(await panel().textContent()).toContain('no face found');
    });

    test('refuses to read an answer that is too large', async () => {
      await mode('large');
      await send();
      await state('answer-too-large');
    });

    test('brings the refusal of the endpoint to its field', async () => {
      await page.getByLabel(/^Odd odd/).fill('2');
      await send();
      await state('invalid');
      expect(await page.locator('[data-field="odd"] .try-error').textContent()).toBe('Invalid value.');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('odd');
    });

    test('stops waiting when told to, and says that the endpoint goes on', async () => {
      await mode('slow');
      await page.getByLabel(/^Seconds seconds/).fill('3');
      await send();
      await state('running');
      await page.getByRole('button', { name: 'Stop waiting' }).click();
      await state('cancelled');
      expect(await panel().textContent()).toContain('The endpoint goes on computing');
    });

    test('waits behind a request that was given up, then answers', async () => {
      await send();
      await state('answered');
    });
  },
);

describe.skipIf('missing' in deepaas)(suiteName('against a real DEEPaaS that is in trouble', deepaas), () => {
  test('a worker that never comes back is stuck, not gone', async () => {
    const server = await startAllowing('states');
    try {
      await connect(server.url);
      await page.getByLabel('Time limit, seconds').fill('5');
      await mode('hang');
      await send();
      await state('stuck');
      expect(await panel().textContent()).toContain('still answers other questions');
    } finally {
      await server.stop();
    }
  });

  test('a server that dies at work is gone', async () => {
    const server = await startAllowing('states');
    await connect(server.url);
    await mode('slow');
    await page.getByLabel(/^Seconds seconds/).fill('30');
    await send();
    await state('running');
    await server.stop();
    await state('gone');
  });

  test('a body over its limit is too large, in its own words', async () => {
    const server = await startAllowing('states', ['--client-max-size', '2000']);
    try {
      await connect(server.url);
      const buffer = Buffer.alloc(5_000);
      await page.getByLabel(/^Data data/).setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer });
      await send();
      await state('request-too-large');
      expect(await panel().textContent()).toContain('Maximum request body size 2000 exceeded');
    } finally {
      await server.stop();
    }
  });
});

const nginx = requireInCi(findNginx());
const behindNginx = 'missing' in nginx ? nginx : deepaas;

describe.skipIf('missing' in behindNginx)(suiteName('against a real DEEPaaS behind nginx', behindNginx), () => {
  test('answers, and after it fell asleep is waited for and answers again', async () => {
    if ('missing' in nginx || 'missing' in deepaas) return;
    page.setDefaultTimeout(40_000);
    const port = await freePort();
    const start = (warmS: number) =>
      startDeepaas({
        ...deepaas.found,
        model: 'states',
        port,
        env: { TRYIT_WARM_S: String(warmS) },
        withoutWaiting: warmS > 0,
      });
    let server = await start(0);
    const proxy = await startNginx(nginx.found, `127.0.0.1:${port}`, new URL(inject('siteUrl')).origin);
    try {
      await connect(proxy.url);
      await send();
      await state('answered');
      await server.stop();
      await send();
      await state('waking');
      expect(await panel().textContent()).toContain('status 502');
      server = await start(3);
      await state('answered');
    } finally {
      proxy.stop();
      await server.stop();
    }
  });
});

describe.skipIf('missing' in deepaas)(suiteName('against a real DEEPaaS as it is, without CORS', deepaas), () => {
  let server: RunningDeepaas;
  beforeAll(async () => {
    if ('missing' in deepaas) return;
    server = await startDeepaas({ ...deepaas.found, model: 'demo-dominant-colours' });
  });
  afterAll(() => server?.stop());

  test('says that it answers, and how to name the module', async () => {
    await connect(server.url);
    await connection('does not let this page read its description');
  });

  test('leads to a program where the media type must stand in a header', async () => {
    await connect(server.url, 'demo-dominant-colours');
    await page
      .getByLabel(/^Image image/)
      .setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('x') });
    await send();
    await state('frame-refused');
  });

  test('a prediction succeeds inside the frame, and its JSON is drawn once it is pasted', async () => {
    if ('missing' in deepaas) return;
    const dogs = await startDeepaas({ ...deepaas.found, model: 'dogs_breed_detector' });
    try {
      await connect(dogs.url, 'dogs-breed-detector');
      const buffer = await sharp({ create: { width: 12, height: 8, channels: 3, background: 'red' } })
        .png()
        .toBuffer();
      await page.getByLabel(/^Data data/).setInputFiles({ name: 'dog.png', mimeType: 'image/png', buffer });
      await page.getByRole('radio', { name: 'VGG16' }).check();
      await send();
      await state('framed');
      const frame = page.frameLocator('try-it iframe').getByText('VGG16 saw 12 by 8');
      const shown = (await frame.textContent()) ?? '';
      expect(JSON.parse(shown)).toEqual({ labels: ['VGG16 saw 12 by 8'], probabilities: [0.75] });
      await page.getByLabel('Paste the answer to draw it').fill(shown);
      await state('answered');
      expect(await answer().locator('.try-bars > li').allTextContents()).toEqual(['VGG16 saw 12 by 80.75']);
    } finally {
      await dogs.stop();
    }
  });

  test('runs in a sandboxed frame, and draws what is pasted out of it', async () => {
    // posenet asks for the media type in the query; the answer is a plain 404 here, which the frame shows as it is.
    await connect(server.url, 'posenet-tf');
    await send();
    await state('framed');
    expect(await answer().locator('iframe').getAttribute('sandbox')).toBe('');
    await page.frameLocator('try-it iframe').getByText('404: Not Found').waitFor();
    await page.getByLabel('Paste the answer to draw it').fill('no');
    await page.getByText('This is no JSON.').waitFor();
    await page.getByLabel('Paste the answer to draw it').fill('{"labels": ["cat"], "probabilities": [0.9]}');
    await state('answered');
    await answer().locator('.try-bars').getByText('cat').waitFor();
  });
});

describe('against what is no DEEPaaS, or not now', () => {
  const open: Server[] = [];
  afterEach(() => {
    for (const server of open.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  async function serve(listener: RequestListener): Promise<string> {
    const port = await freePort();
    const server = createServer((request, response) => {
      response.setHeader('access-control-allow-origin', '*');
      listener(request, response);
    });
    open.push(server);
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
    return `http://127.0.0.1:${port}`;
  }

  test('nothing listens', async () => {
    await connect(`http://127.0.0.1:${await freePort()}`);
    await connection('Nothing answers there.');
  });

  test('the address is none', async () => {
    await connect('ftp://example.org');
    await connection('This is no address of an API.');
  });

  test('it wants a password', async () => {
    await connect(await serve((_, response) => response.writeHead(401).end()));
    await connection('The endpoint wants a password or token.');
  });

  test('it lets everyone look, and wants a password to run', async () => {
    const url = await serve((request, response) => {
      if (request.method === 'POST') return response.writeHead(401).end();
      return response.setHeader('content-type', 'application/json').end(JSON.stringify(SWAGGER));
    });
    await connect(url);
    await send();
    await state('auth');
    expect(await panel().textContent()).toContain('The endpoint wants a password or token.');
  });

  test('it answers with a web page', async () => {
    await connect(await serve((_, response) => response.end('<h1>hello</h1>')));
    await connection('This is not a DEEPaaS API.');
  });

  test('it answers with another JSON', async () => {
    await connect(await serve((_, response) => response.end('{"swagger": "2.0", "paths": {}}')));
    await connection('This is not a DEEPaaS API.');
  });

  test('the page itself does not allow the endpoint', async () => {
    await page.goto(`${inject('siteUrl')}modules/demo-dominant-colours/`);
    const url = await serve((_, response) => response.end('{}'));
    await page.locator('try-it').evaluate((widget, address) => widget.setAttribute('data-endpoint', address), url);
    const file = { name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('x') };
    await page.getByLabel(/^Image image/).setInputFiles(file);
    await send();
    await state('blocked-by-page');
    expect(await panel().textContent()).toContain('connect-src');
  });

  test('a page that came by https may not call plain http', async () => {
    const site = inject('siteUrl');
    await page.route('https://market.test/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: new URL(pathname, site).href }) });
    });
    await page.goto('https://market.test/try/');
    await page.getByLabel('Address of the API').fill('http://api.test:5000');
    await page.getByRole('button', { name: 'Connect' }).click();
    await connection('The browser blocks plain http here.');
  });

  test('the browser is offline', async () => {
    await page.goto(`${inject('siteUrl')}try/`);
    await page.getByLabel('Address of the API').fill('https://api.example.org');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Connect' }).click();
    await connection('You are offline.');
  });

  test('it sleeps, is asked again when it said, and then gets what was sent', async () => {
    let asked = 0;
    const url = await serve((request, response) => {
      if (request.url === '/swagger.json') {
        asked += 1;
        if (asked === 2)
          return response.writeHead(503, { 'retry-after': '1', 'access-control-expose-headers': 'Retry-After' }).end();
        return response.setHeader('content-type', 'application/json').end(JSON.stringify(SWAGGER));
      }
      return response.setHeader('content-type', 'application/json').end('{"labels": ["awake"], "probabilities": [1]}');
    });
    await connect(url);
    await send();
    await state('waking');
    await state('answered');
    await answer().getByText('awake').first().waitFor();
  });

  test('it sleeps when it is connected to, and its form comes as soon as it is up', async () => {
    let asked = 0;
    const url = await serve((request, response) => {
      if (request.url !== '/swagger.json') return response.end();
      asked += 1;
      if (asked === 1)
        return response.writeHead(503, { 'retry-after': '1', 'access-control-expose-headers': 'Retry-After' }).end();
      return response.setHeader('content-type', 'application/json').end(JSON.stringify(SWAGGER));
    });
    await connect(url);
    await connection('Asleep or starting.');
    await connection('Connected to m.');
    await page.locator('try-it[data-ready]').waitFor();
  });

  test('the connection breaks in the middle, and nothing is sent twice', async () => {
    let posts = 0;
    const url = await serve((request, response) => {
      if (request.method !== 'POST')
        return response.setHeader('content-type', 'application/json').end(JSON.stringify(SWAGGER));
      posts += 1;
      response.writeHead(200).write('{');
      return setImmediate(() => request.socket.destroy());
    });
    await connect(url);
    await send();
    await state('dropped');
    expect(posts).toBe(1);
  });

  test('it takes the connection and says nothing', async () => {
    const silent = createSocketServer(() => undefined);
    const port = await freePort();
    await new Promise<void>((done) => silent.listen(port, '127.0.0.1', done));
    try {
      page.setDefaultTimeout(30_000);
      await connect(`http://127.0.0.1:${port}`);
      await connection('It takes the connection and says nothing.');
    } finally {
      silent.close();
    }
  });
});

const SWAGGER = {
  swagger: '2.0',
  info: {},
  paths: { '/v2/models/m/predict/': { post: { parameters: [], responses: {} } } },
};

/** A real server under the launcher of the guide, which lets this site read its answers. */
async function startAllowing(model: string, args: readonly string[] = []): Promise<RunningDeepaas> {
  if ('missing' in deepaas) throw new Error(deepaas.missing);
  const places = { origin: new URL(inject('siteUrl')).origin, upstream: '', listen: '' };
  const launcher = corsRecipes(places).find(({ id }) => id === 'launcher');
  const path = join(mkdtempSync(join(tmpdir(), 'launcher-')), 'deepaas_cors.py');
  writeFileSync(path, launcher?.text ?? '');
  const { bin } = deepaas.found;
  return startDeepaas({ bin, model, args, command: [join(bin, 'python'), path] });
}
