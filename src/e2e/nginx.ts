import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corsRecipes } from '../deepaas/cors-recipes.ts';
import { freePort } from './deepaas.ts';
import type { Part } from './part.ts';

const PLACES = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/sbin/nginx'];

export function findNginx(): Part<string> {
  const found = PLACES.find((path) => existsSync(path));
  return found ? { found } : { missing: 'nginx is not installed' };
}

export interface RunningProxy {
  readonly url: string;
  readonly stop: () => void;
}

/** nginx with the recipe of the guide, before an endpoint at `upstream` (`host:port`) that need not be there yet. */
export async function startNginx(program: string, upstream: string, origin: string): Promise<RunningProxy> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const site = corsRecipes({ origin, upstream, listen: `127.0.0.1:${port}` }).find(({ id }) => id === 'nginx')?.text;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const http = `http { access_log off; ${temporary.join(' ')} ${site} }`;
  const config = join(folder, 'nginx.conf');
  writeFileSync(config, `pid ${folder}/nginx.pid; error_log stderr; daemon off; events {} ${http}`);
  const child = spawn(program, ['-e', 'stderr', '-c', config], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  await untilAnswers(url, child);
  return { url, stop: () => void child.kill('SIGTERM') };
}

async function untilAnswers(url: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    if (await fetch(url).catch(() => undefined)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`nginx does not answer at ${url}.`);
}
