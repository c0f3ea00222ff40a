import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './deepaas.ts';
import type { Part } from './part.ts';

const START_LIMIT_MS = 20_000;
const POLL_MS = 50;

export type ServerName = 'nginx' | 'caddy';

export interface RunningWebServer {
  /** Address with a slash at the end. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Debian keeps servers where a user's path does not look. */
const PATH = `${process.env['PATH']}:/usr/sbin:/sbin`;

export function findServer(name: ServerName): Part<ServerName> {
  const { status } = spawnSync(name, [name === 'nginx' ? '-v' : 'version'], { env: { PATH } });
  return status === 0 ? { found: name } : { missing: `${name} is not installed` };
}

/** Serves a built site with the snippet that its build wrote for this server. */
export async function startWebServer(name: ServerName, siteFolder: string): Promise<RunningWebServer> {
  const port = await freePort();
  const work = mkdtempSync(join(tmpdir(), `${name}-`));
  const config = join(work, 'config');
  writeFileSync(config, name === 'nginx' ? nginxConfig(port, work, siteFolder) : caddyConfig(port, siteFolder));
  const args =
    name === 'nginx'
      ? ['-c', config, '-p', work, '-e', 'stderr']
      : ['run', '--adapter', 'caddyfile', '--config', config];
  const child = spawn(name, args, { env: { PATH, HOME: work }, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (log += String(chunk)));
  const url = `http://127.0.0.1:${port}/`;
  // What it printed last is read only when its pipes are closed.
  const closed = new Promise<void>((done) => child.once('close', () => done()));
  const stop = (): Promise<void> => {
    child.kill('SIGKILL');
    return closed;
  };
  if (await answers(url, child)) return { url, stop };
  await stop();
  throw new Error(`The server did not answer at ${url}:\n${log}`);
}

const nginxConfig = (port: number, work: string, siteFolder: string): string => `
daemon off; master_process off; pid ${work}/pid; error_log stderr;
events {}
http {
  access_log off;
  types { text/html html; text/css css; text/javascript js; application/json json; font/woff2 woff2; image/svg+xml svg; image/webp webp; application/wasm wasm; }
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${work};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${siteFolder};
    error_page 404 /404.html;
    include ${siteFolder}/server/nginx.conf;
  }
}
`;

const caddyConfig = (port: number, siteFolder: string): string => `
{
	admin off
	auto_https off
}
http://127.0.0.1:${port} {
	root * ${siteFolder}
	file_server
	import ${siteFolder}/server/Caddyfile
}
`;

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return true;
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
  return false;
}
