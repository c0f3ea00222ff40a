import sharp from 'sharp';
import { beforeEach, describe, expect, inject, test } from 'vitest';
import { DESCRIPTION, openEndpoints } from './open-endpoints.ts';
import { openWidget } from './open-widget.ts';

const { port } = new URL(inject('siteUrl'));
const PUBLIC_SITE = `http://market.test:${port}`;

// Ends after the widget was looked at: what is set up first is torn down last.
const serve = openEndpoints();
/**
 * Chromium takes the site for one of the internet, under a name as well as under its number, and the endpoint, on another
 * port, for the reader's own machine. Nobody is there to answer its question, so it counts as not answered.
 */
const widget = openWidget([
  `--ip-address-space-overrides=127.0.0.1:${port}=public`,
  '--host-resolver-rules=MAP market.test 127.0.0.1',
  `--unsafely-treat-insecure-origin-as-secure=${PUBLIC_SITE}`,
]);

let asked: string[];
let endpoint: string;

beforeEach(async () => {
  asked = [];
  endpoint = await serve((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.setHeader('content-type', 'application/json');
    response.end(request.method === 'POST' ? '{"labels": ["own"], "probabilities": [1]}' : DESCRIPTION);
  });
});

async function connect(): Promise<void> {
  await widget.page.goto(`${PUBLIC_SITE}/try/`);
  await widget.page.getByLabel('Address of the API').fill(endpoint);
  await widget.page.getByRole('button', { name: 'Connect' }).click();
}

const allow = () => widget.page.context().grantPermissions(['local-network-access'], { origin: PUBLIC_SITE });
/** Chromium refuses what is not among the permissions that are given. */
const refuse = () => widget.page.context().grantPermissions(['geolocation'], { origin: PUBLIC_SITE });

describe('a public site that calls the reader’s own machine', () => {
  // Without a window Chromium answers its own question with no. That a reader leaves it open is in `state.test.ts` only.
  test('is told so where the browser’s question was not answered with yes, and the endpoint hears nothing', async () => {
    await connect();
    await widget.connection('The browser asks before it calls your own machine.');
    await widget.connection(`was refused to ${PUBLIC_SITE}.`);
    expect(asked).toEqual([]);
  });

  test('is told that leave was refused, and the endpoint hears nothing', async () => {
    await refuse();
    await connect();
    await widget.connection(`was refused to ${PUBLIC_SITE}.`);
    await widget.connection('Allow "local network access" for this site');
    expect(asked).toEqual([]);
  });

  test('connects and gets its answer once leave is given', async () => {
    await allow();
    await connect();
    await widget.connection('Connected to m.');
    await widget.send();
    await widget.state('answered');
    await widget.answer().getByText('own').first().waitFor();
    expect(asked).toEqual(['GET /swagger.json', 'GET /swagger.json', 'POST /v2/models/m/predict/']);
  });

  test('says so in the widget of a module too, which sends nothing', async () => {
    await refuse();
    await widget.page.goto(`${PUBLIC_SITE}/modules/demo-dominant-colours/`);
    const buffer = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    await widget.page.getByLabel(/^Image image/).setInputFiles({ name: 'x.png', mimeType: 'image/png', buffer });
    await widget.send();
    await widget.state('needs-permission');
    expect(await widget.panel().textContent()).toContain(`was refused to ${PUBLIC_SITE}.`);
  });
});
