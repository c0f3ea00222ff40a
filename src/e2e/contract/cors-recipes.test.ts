import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CorsRecipe, corsRecipes } from '../../deepaas/cors-recipes.ts';
import { freePort, prepareDeepaas, type RunningDeepaas, startDeepaas } from '../deepaas.ts';
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
  const listen = id === 'caddy' ? `http://127.0.0.1:${port}` : `127.0.0.1:${port}`;
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

const nginx = withProgram('nginx');
describe.skipIf('missing' in nginx)(suiteName('behind nginx', nginx), () => {
  const behind = proxied((upstream, port) => {
    const site = recipe('nginx', upstream, port);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${folder}/${name};`,
    );
    const config = `pid ${folder}/nginx.pid; error_log stderr; daemon off; events {} http { access_log off; ${temporary.join(' ')} ${site} }`;
    return ['nginx', '-e', 'stderr', '-c', write('nginx.conf', config)];
  });
  holds(behind.url);
  behind.gatewayHolds();
});

const caddy = withProgram('caddy');
describe.skipIf('missing' in caddy)(suiteName('behind Caddy', caddy), () => {
  const behind = proxied((upstream, port) => {
    const config = `{\n  admin off\n  auto_https off\n}\n${recipe('caddy', upstream, port)}`;
    return ['caddy', 'run', '--adapter', 'caddyfile', '--config', write('Caddyfile', config)];
  });
  holds(behind.url);
  behind.gatewayHolds();
});

/** A real DEEPaaS with a proxy before it, for the tests of one suite. */
function proxied(commandOf: (upstream: string, port: number) => readonly string[]) {
  let server: RunningDeepaas;
  let proxy: ChildProcess;
  let url = '';
  beforeAll(async () => {
    if ('missing' in deepaas) return;
    server = await startDeepaas({ ...deepaas.found, model: 'demo-dominant-colours' });
    const port = await freePort();
    const [program = '', ...args] = commandOf(server.url, port);
    proxy = spawn(program, args, {
      stdio: 'ignore',
      env: { ...process.env, PATH: `${process.env['PATH']}:/usr/sbin`, HOME: folder },
    });
    url = `http://127.0.0.1:${port}`;
    await untilAnswers(url);
  });
  afterAll(async () => {
    proxy?.kill('SIGTERM');
    await server?.stop();
  });
  return {
    url: () => url,
    gatewayHolds: () =>
      test("the proxy's own error may be read too, when the model is down", async () => {
        await server.stop();
        expect(await headersAt(`${url}/v2/models/`, ORIGIN)).toEqual({
          status: 502,
          allowed: ORIGIN,
          exposed: EXPOSED,
        });
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
