import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CorsRecipe, corsRecipes } from '../../deepaas/cors-recipes.ts';
import { freePort, prepareDeepaas, type RunningDeepaas, startDeepaas } from '../deepaas.ts';
import { findNginx, type RunningProxy, startNginx } from '../nginx.ts';
import { type Part, requireInCi, suiteName } from '../part.ts';

const ORIGIN = 'https://market.example.org';
const MODEL = '/v2/models/demo-dominant-colours';
const deepaas = requireInCi(await prepareDeepaas());

const withProgram = (program: string): Part<{ bin: string }> => {
  const path = ['/usr/sbin', '/usr/bin', '/usr/local/bin'].map((folder) => join(folder, program)).find(existsSync);
  if (!path) return requireInCi({ missing: `${program} is not installed` });
  return deepaas;
};

const folder = mkdtempSync(join(tmpdir(), 'cors-'));

function recipe(id: CorsRecipe['id'], upstreamUrl: string, port: number): string {
  const upstream = new URL(upstreamUrl || 'http://127.0.0.1:1').host;
  const listen = `http://127.0.0.1:${port}`;
  const text = corsRecipes({ origin: ORIGIN, upstream, listen }).find((one) => one.id === id)?.text ?? '';
  return text;
}

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function headersAt(url: string, origin: string, init: RequestInit = {}) {
  const response = await fetch(url, { ...init, headers: { origin } });
  await response.arrayBuffer();
  return {
    status: response.status,
    allowed: response.headers.get('access-control-allow-origin') || null,
    exposed: response.headers.get('access-control-expose-headers'),
  };
}

const EXPOSED = 'Content-Disposition, Retry-After';
const ANSWERS = [
  ['an answer', `${MODEL}/`, {}, 200],
  ['an unknown path', '/nowhere', {}, 404],
  ['a wrong method', `${MODEL}/predict/`, {}, 405],
  ['a refused request', `${MODEL}/predict/`, { method: 'POST' }, 422],
] as const;

function holds(url: () => string): void {
  test.each(ANSWERS)('%s may be read by the marketplace, and by no other page', async (_, path, init, status) => {
    expect(await headersAt(url() + path, ORIGIN, init)).toEqual({ status, allowed: ORIGIN, exposed: EXPOSED });
    expect(await headersAt(url() + path, 'https://other.example', init)).toMatchObject({ status, allowed: null });
  });
}

describe.skipIf('missing' in deepaas)(suiteName('with the launcher', deepaas), () => {
  let server: RunningDeepaas;
  beforeAll(async () => {
    if ('missing' in deepaas) return;
    const { bin } = deepaas.found;
    const command = [join(bin, 'python'), write('deepaas_cors.py', recipe('launcher', '', 0))];
    server = await startDeepaas({ bin, model: 'demo-dominant-colours', command });
  });
  afterAll(() => server?.stop());
  holds(() => server.url);
});

const nginx = requireInCi(findNginx());
const hasNginx = 'missing' in nginx ? nginx : deepaas;
describe.skipIf('missing' in hasNginx)(suiteName('behind nginx', hasNginx), () => {
  const behind = proxied((upstream) =>
    startNginx('missing' in nginx ? '' : nginx.found, new URL(upstream).host, ORIGIN),
  );
  holds(behind.url);
  behind.gatewayHolds();
});

const caddy = withProgram('caddy');
describe.skipIf('missing' in caddy)(suiteName('behind Caddy', caddy), () => {
  const behind = proxied(async (upstream) => {
    const port = await freePort();
    const config = `{\n  admin off\n  auto_https off\n}\n${recipe('caddy', upstream, port)}`;
    const args = ['run', '--adapter', 'caddyfile', '--config', write('Caddyfile', config)];
    const child = spawn('caddy', args, { stdio: 'ignore', env: { ...process.env, HOME: folder } });
    const url = `http://127.0.0.1:${port}`;
    await untilAnswers(url);
    return { url, stop: () => void child.kill('SIGTERM') };
  });
  holds(behind.url);
  behind.gatewayHolds();
});

/** A real DEEPaaS with a proxy before it, for the tests of one suite. */
function proxied(startProxy: (upstream: string) => Promise<RunningProxy>) {
  let server: RunningDeepaas;
  let proxy: RunningProxy;
  beforeAll(async () => {
    if ('missing' in deepaas) return;
    server = await startDeepaas({ ...deepaas.found, model: 'demo-dominant-colours' });
    proxy = await startProxy(server.url);
  });
  afterAll(async () => {
    proxy?.stop();
    await server?.stop();
  });
  return {
    url: () => proxy.url,
    gatewayHolds: () =>
      test("the proxy's own error may be read too, when the model is down", async () => {
        await server.stop();
        const answer = await headersAt(`${proxy.url}/v2/models/`, ORIGIN);
        expect(answer).toEqual({ status: 502, allowed: ORIGIN, exposed: EXPOSED });
      }),
  };
}

async function untilAnswers(url: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await fetch(url).catch(() => undefined)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`Nothing answers at ${url}.`);
}
