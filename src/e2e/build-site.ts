import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export interface BuiltSite {
  readonly folder: string;
  /** What the build printed. */
  readonly log: string;
}

/** Builds the site as a user would; `env` is what an operator would set. Without `OUT_DIR` it gets a folder of its own. */
export async function buildSite(env: Readonly<Record<string, string>> = {}): Promise<BuiltSite> {
  const folder = env['OUT_DIR'] ?? mkdtempSync(join(tmpdir(), 'site-'));
  const { status, log } = await runScript(['scripts/build.ts'], { ...env, OUT_DIR: folder });
  if (status !== 0) throw new Error(`The build ended with ${status}:\n${log}`);
  return { folder, log };
}

/** Runs one of the project's scripts to its end, as npm starts it. */
export function runScript(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly log: string }> {
  const child = spawn(process.execPath, ['--import', './scripts/start-node.mjs', ...args], {
    cwd: ROOT,
    env: { ...process.env, NO_COLOR: '1', ...env },
  });
  let log = '';
  child.stdout.on('data', (chunk) => (log += String(chunk)));
  child.stderr.on('data', (chunk) => (log += String(chunk)));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) => done({ status: status ?? -1, log }));
  });
}
