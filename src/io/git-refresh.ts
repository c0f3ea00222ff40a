import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { load } from 'js-yaml';
import type { ModuleChange } from '../model/harvest.ts';
import type { Lock } from '../model/lock.ts';
import { lockChanges } from '../pipeline/harvest/lock-changes.ts';
import { readLock, SNAPSHOT_NAMES } from './store.ts';

const run = promisify(execFile);

/** What the machine writes below `modules/`. Entries are people's. */
const MACHINE_FILES = ['modules/lock.json', 'modules/stats.json', 'modules/snapshot'];

/** What a harvest that was written into a checkout changes against its last commit. */
export async function readRefresh(repository: string): Promise<ModuleChange[]> {
  const committed = (await show(repository, 'modules/lock.json')) ?? '{}';
  const [before, after] = [JSON.parse(committed) as Lock, readLock(join(repository, 'modules'))];
  const changed = Object.keys(after).filter((id) => after[id]?.files.metadata?.oid !== before[id]?.files.metadata?.oid);
  const metadata = new Map(
    await Promise.all(changed.map(async (id) => [id, await metadataPair(repository, id)] as const)),
  );
  return lockChanges(before, after, (id) => metadata.get(id) ?? { before: undefined, after: undefined });
}

export interface Push {
  readonly branch: string;
  readonly message: string;
  /** Where to push; `origin` carries no credential. */
  readonly remote: string;
  readonly token: string;
  /** Environment for git. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Commits what the harvest wrote and replaces the branch by it. */
export async function pushRefresh(repository: string, push: Push): Promise<void> {
  const { branch, message, remote } = push;
  const git = (...args: string[]) => run('git', ['-C', repository, ...args], { env: withCredential(push) });
  const present = MACHINE_FILES.filter((path) => existsSync(join(repository, path)));
  await git('add', '--all', '--', ...present);
  await git('-c', 'user.name=refresh', '-c', 'user.email=refresh@users.noreply.github.com', 'commit', '-m', message);
  await git('push', '--force', remote, `HEAD:refs/heads/${branch}`);
}

/** By environment, because arguments can be seen by every process of the machine. */
function withCredential({ remote, token, env }: Push): NodeJS.ProcessEnv {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    ...env,
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${remote}.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${basic}`,
  };
}

async function metadataPair(repository: string, id: string): Promise<{ before: unknown; after: unknown }> {
  const path = join('modules/snapshot', id, SNAPSHOT_NAMES.metadata);
  const file = join(repository, path);
  return {
    before: parse(await show(repository, path)),
    after: parse(existsSync(file) ? readFileSync(file, 'utf8') : undefined),
  };
}

/** A file as it was committed; nothing where there was none. */
async function show(repository: string, path: string): Promise<string | undefined> {
  const { stdout } = await run('git', ['-C', repository, 'ls-tree', '--name-only', 'HEAD', '--', path]);
  if (stdout.trim() === '') return undefined;
  return (await run('git', ['-C', repository, 'show', `HEAD:${path}`], { maxBuffer: 256 * 1024 * 1024 })).stdout;
}

/** The harvest has accepted the file, so that it can be read; one from before a change of the rules may not. */
function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : load(text, { maxAliases: 0 });
  } catch {
    return undefined;
  }
}
