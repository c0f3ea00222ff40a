import { createServer as createSocketServer } from 'node:net';
import { describe, expect, inject, test } from 'vitest';
import { freePort } from '../../deepaas.ts';
import { DESCRIPTION, openEndpoints } from './open-endpoints.ts';
import { openWidget } from './open-widget.ts';

// Ends after the widget was looked at: what is set up first is torn down last.
const serve = openEndpoints();
const widget = openWidget();

describe('against what is no DEEPaaS, or not now', () => {
  test('nothing listens', async () => {
    await widget.connect(`http://127.0.0.1:${await freePort()}`);
    await widget.connection('Nothing answers there.');
  });

  test('the address is none', async () => {
    await widget.connect('ftp://example.org');
    await widget.connection('This is no address of an API.');
  });

  test('it wants a password', async () => {
    await widget.connect(await serve((_, response) => response.writeHead(401).end()));
    await widget.connection('The endpoint wants a password or token.');
  });

  test('it lets everyone look, and wants a password to run', async () => {
    const url = await serve((request, response) => {
      if (request.method === 'POST') return response.writeHead(401).end();
      return response.setHeader('content-type', 'application/json').end(DESCRIPTION);
    });
    await widget.connect(url);
    await widget.send();
    await widget.state('auth');
    expect(await widget.panel().textContent()).toContain('The endpoint wants a password or token.');
  });

  test('it answers with a web page', async () => {
    await widget.connect(await serve((_, response) => response.end('<h1>hello</h1>')));
    await widget.connection('This is not a DEEPaaS API.');
  });

  test('it answers with another JSON', async () => {
    await widget.connect(await serve((_, response) => response.end('{"swagger": "2.0", "paths": {}}')));
    await widget.connection('This is not a DEEPaaS API.');
  });

  test('the page itself does not allow the endpoint', async () => {
    await widget.page.goto(`${inject('siteUrl')}modules/demo-dominant-colours/`);
    const url = await serve((_, response) => response.end('{}'));
    await widget.page
      .locator('try-it')
      .evaluate((widget, address) => widget.setAttribute('data-endpoint', address), url);
    const file = { name: 'x.png', mimeType: 'image/png', buffer: Buffer.from('x') };
    await widget.page.getByLabel(/^Image image/).setInputFiles(file);
    await widget.send();
    await widget.state('blocked-by-page');
    expect(await widget.panel().textContent()).toContain('connect-src');
  });

  test('a page that came by https may not call plain http', async () => {
    const site = inject('siteUrl');
    await widget.page.route('https://market.test/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      await route.fulfill({ response: await route.fetch({ url: new URL(pathname, site).href }) });
    });
    await widget.page.goto('https://market.test/try/');
    await widget.page.getByLabel('Address of the API').fill('http://api.test:5000');
    await widget.page.getByRole('button', { name: 'Connect' }).click();
    await widget.connection('The browser blocks plain http here.');
  });

  test('the browser is offline', async () => {
    await widget.page.goto(`${inject('siteUrl')}try/`);
    await widget.page.getByLabel('Address of the API').fill('https://api.example.org');
    await widget.page.context().setOffline(true);
    await widget.page.getByRole('button', { name: 'Connect' }).click();
    await widget.connection('You are offline.');
  });

  test('it sleeps, is asked again when it said, and then gets what was sent', async () => {
    let asked = 0;
    const url = await serve((request, response) => {
      if (request.url === '/swagger.json') {
        asked += 1;
        if (asked === 2)
          return response.writeHead(503, { 'retry-after': '1', 'access-control-expose-headers': 'Retry-After' }).end();
        return response.setHeader('content-type', 'application/json').end(DESCRIPTION);
      }
      return response.setHeader('content-type', 'application/json').end('{"labels": ["awake"], "probabilities": [1]}');
    });
    await widget.connect(url);
    await widget.send();
    await widget.state('waking');
    await widget.state('answered');
    await widget.answer().getByText('awake').first().waitFor();
  });

  test('it sleeps when it is connected to, and its form comes as soon as it is up', async () => {
    let asked = 0;
    const url = await serve((request, response) => {
      if (request.url !== '/swagger.json') return response.end();
      asked += 1;
      if (asked === 1)
        return response.writeHead(503, { 'retry-after': '1', 'access-control-expose-headers': 'Retry-After' }).end();
      return response.setHeader('content-type', 'application/json').end(DESCRIPTION);
    });
    await widget.connect(url);
    await widget.connection('Asleep or starting.');
    await widget.connection('Connected to m.');
    await widget.page.locator('try-it[data-ready]').waitFor();
    expect(await widget.panel().textContent()).toBe('Nothing of yours was sent yet. Only its description was read.');
  });

  test('the connection breaks in the middle, and nothing is sent twice', async () => {
    let posts = 0;
    const url = await serve((request, response) => {
      if (request.method !== 'POST') return response.setHeader('content-type', 'application/json').end(DESCRIPTION);
      posts += 1;
      response.writeHead(200).write('{');
      return setImmediate(() => request.socket.destroy());
    });
    await widget.connect(url);
    await widget.send();
    await widget.state('dropped');
    expect(posts).toBe(1);
  });

  test('it takes the connection and says nothing', async () => {
    const silent = createSocketServer(() => undefined);
    const port = await freePort();
    await new Promise<void>((done) => silent.listen(port, '127.0.0.1', done));
    try {
      widget.page.setDefaultTimeout(30_000);
      await widget.connect(`http://127.0.0.1:${port}`);
      await widget.connection('It takes the connection and says nothing.');
    } finally {
      silent.close();
    }
  });
});
