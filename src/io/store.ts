import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_ROLES, type FileRole, type Lock, type Stats } from '../model/lock.ts';

/** One file of `modules/`, as its bytes. */
export interface EntryFile {
  /** The file's name without `.yaml`. */
  readonly id: string;
  /** Path to show in findings, for instance `modules/x.yaml`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The very bytes that a lock line speaks of, by what they are for. */
export type Snapshot = Readonly<Partial<Record<FileRole | 'api', Uint8Array>>>;

/** Names on disk are fixed, so that no stranger's path is ever written. */
export const SNAPSHOT_NAMES: Readonly<Record<FileRole | 'api', string>> = {
  metadata: 'metadata',
  rejected: 'rejected',
  readme: 'readme',
  license: 'license',
  dockerfile: 'dockerfile',
  citation: 'citation',
  codemeta: 'codemeta',
  api: 'api.json',
};

/** All entries, sorted by id. */
export function readEntryFiles(modulesDir: string): EntryFile[] {
  return readdirSync(modulesDir)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({
      id: name.slice(0, -'.yaml'.length),
      path: join(modulesDir, name),
      bytes: readFileSync(join(modulesDir, name)),
    }));
}

/** An absent lock is an empty one: nothing was harvested yet. */
export const readLock = (harvestDir: string): Lock => readJson(join(harvestDir, 'lock.json')) as Lock;

export const readStats = (harvestDir: string): Stats => readJson(join(harvestDir, 'stats.json')) as Stats;

export function readSnapshot(harvestDir: string, id: string): Snapshot {
  const folder = join(harvestDir, 'snapshot', id);
  const roles = [...FILE_ROLES, 'api'] as const;
  return Object.fromEntries(
    roles
      .map((role) => [role, join(folder, SNAPSHOT_NAMES[role])] as const)
      .filter(([, path]) => existsSync(path))
      .map(([role, path]) => [role, readFileSync(path)]),
  );
}

function readJson(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}
