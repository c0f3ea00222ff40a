import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { whileLocked } from '../io/folder-lock.ts';
import type { Part } from './part.ts';

const run = promisify(execFile);

const MODULE = resolve(import.meta.dirname, 'deepaas-module');
const CACHE = resolve(import.meta.dirname, '../../.cache/deepaas');
const VENV = join(CACHE, 'venv');

/** Time for a fresh installation from PyPI. */
const INSTALL_LIMIT_MS = 240_000;
const START_LIMIT_MS = 60_000;
const POLL_MS = 100;

/** The real DEEPaaS with our modules in a virtual environment of its own, installed on first use. */
export async function prepareDeepaas(): Promise<Part<{ readonly bin: string }>> {
  const bin = join(VENV, 'bin');
  const stamp = join(CACHE, 'installed');
  const wanted = fingerprint();
  mkdirSync(CACHE, { recursive: true });
  return whileLocked(join(CACHE, 'install.lock'), async () => {
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return { found: { bin } };
    try {
      await install(bin);
    } catch (error) {
      return { missing: `DEEPaaS could not be installed with python3, venv and pip: ${firstLine(error)}` };
    }
    writeFileSync(stamp, wanted);
    return { found: { bin } };
  });
}

async function install(bin: string): Promise<void> {
  const limit = { timeout: INSTALL_LIMIT_MS };
  if (!existsSync(join(bin, 'pip'))) await run('python3', ['-m', 'venv', '--clear', VENV], limit);
  const pip = (...args: string[]) =>
    run(join(bin, 'pip'), ['install', '--quiet', '--disable-pip-version-check', ...args], limit);
  // setuptools first: packages below build with what stands in the environment.
  await pip('setuptools<81', 'wheel');
  await pip('-r', join(MODULE, 'requirements.txt'));
  const source = mkdtempSync(join(tmpdir(), 'deepaas-module-'));
  cpSync(MODULE, source, { recursive: true });
  await pip('--no-build-isolation', '--no-deps', '--force-reinstall', source);
  rmSync(source, { recursive: true });
}

function fingerprint(): string {
  const hash = createHash('sha256');
  const files = readdirSync(MODULE, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(py|toml|txt)$/.test(name),
  );
  for (const name of files.sort()) hash.update(name).update(readFileSync(join(MODULE, name)));
  return hash.digest('hex');
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).trim().split('\n').at(-1) ?? '';

export interface RunningDeepaas {
  /** Base address, without a slash at the end. */
  readonly url: string;
  /** Resolves once the server or one of its workers has printed the text. */
  readonly said: (text: string) => Promise<void>;
  /** Ends the server and the processes that it started. */
  readonly stop: () => Promise<void>;
}

export interface DeepaasOptions {
  readonly bin: string;
  /** One of the models of `deepaas-module/pyproject.toml`. */
  readonly model: string;
  readonly args?: readonly string[];
  /** Command to run in place of `deepaas-run`. */
  readonly command?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Fixed port, for a server that comes back where it was. */
  readonly port?: number;
  /** Resolve at once instead of when it answers. */
  readonly withoutWaiting?: boolean;
}

/** Starts the real server and waits until it answers. */
export async function startDeepaas(options: DeepaasOptions): Promise<RunningDeepaas> {
  const { bin, model, args = [], command = [join(bin, 'deepaas-run')], env = {} } = options;
  const port = options.port ?? (await freePort());
  const [program = '', ...first] = command;
  const child = spawn(program, [...first, '--listen-ip', '127.0.0.1', '--listen-port', `${port}`, ...args], {
    env: { ...process.env, DEEPAAS_V2_MODEL: model, XDG_CACHE_HOME: mkdtempSync(join(tmpdir(), 'deepaas-')), ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = logOf(child);
  const running = {
    url: `http://127.0.0.1:${port}`,
    said: (text: string) => said(child, log, text),
    stop: () => stop(child),
  };
  if (options.withoutWaiting) return running;
  await answers(`${running.url}/v2/models/`, child, log);
  return running;
}

function logOf(child: ChildProcess): () => string {
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (log += String(chunk)));
  return () => log;
}

function said(child: ChildProcess, log: () => string, text: string): Promise<void> {
  return new Promise((done) => {
    const look = (): void => {
      if (!log().includes(text)) return;
      for (const stream of [child.stdout, child.stderr]) stream?.off('data', look);
      done();
    };
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', look);
    look();
  });
}

async function answers(url: string, child: ChildProcess, log: () => string): Promise<void> {
  const deadline = Date.now() + START_LIMIT_MS;
  while (Date.now() < deadline && child.exitCode === null) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
  await stop(child);
  throw new Error(`DEEPaaS did not answer at ${url}:\n${log()}`);
}

/** Its workers are processes of one group with it; a wedged one hears no other signal. */
function stop(child: ChildProcess): Promise<void> {
  const hasEnded = child.exitCode !== null || child.signalCode !== null;
  if (hasEnded || child.pid === undefined) return Promise.resolve();
  const pid = child.pid;
  return new Promise((done) => {
    child.once('exit', () => done());
    process.kill(-pid, 'SIGKILL');
  });
}

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => done(port));
    });
  });
}
