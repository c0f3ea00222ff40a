import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_ROLES, type FileRole, type Lock, type Stats } from '../model/lock.ts';
import { UsageError } from '../model/usage-error.ts';
import { markerOf, readHarvested } from './work-folder.ts';

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

/** Names in a folder that a pattern fits and that lead to a file, sorted; a folder or a link to nothing is no entry. */
export function fileNames(folder: string, pattern: RegExp): string[] {
  if (!existsSync(folder)) throw new UsageError(`The folder of entries, ${folder}, does not exist: see MODULES_DIR.`);
  return readdirSync(folder)
    .filter((name) => pattern.test(name) && statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
    .sort();
}

/** All entries, sorted by id. */
export function readEntryFiles(modulesDir: string): EntryFile[] {
  return fileNames(modulesDir, /\.yaml$/).map((name) => ({
    id: name.slice(0, -'.yaml'.length),
    path: join(modulesDir, name),
    bytes: readFileSync(join(modulesDir, name)),
  }));
}

/** An absent lock is an empty one: nothing was harvested yet. */
export const readLock = (harvestDir: string): Lock => readJson(harvestDir, 'lock.json') as Lock;

export const readStats = (harvestDir: string): Stats => readJson(harvestDir, 'stats.json') as Stats;

/** The files of one module; while a harvest is being put in place, those that its lock speaks of. */
export function readSnapshot(harvestDir: string, id: string): Snapshot {
  const isSettled = !existsSync(markerOf(harvestDir));
  // One look instead of one for each file: in a young catalogue most modules have none.
  if (isSettled && !existsSync(join(harvestDir, 'snapshot', id))) return {};
  const locked = isSettled ? undefined : readLock(harvestDir)[id]?.files;
  const roles = FILE_ROLES.filter((role) => isSettled || locked?.[role]);
  return Object.fromEntries(
    [...roles, 'api' as const].flatMap((role) => {
      const bytes = readHarvested(harvestDir, snapshotPath(id, role));
      return bytes ? [[role, bytes]] : [];
    }),
  );
}

/** Path below the harvest's folder. */
export const snapshotPath = (id: string, role: FileRole | 'api'): string => `snapshot/${id}/${SNAPSHOT_NAMES[role]}`;

/** Without a prototype: an entry may be called `constructor`, and nothing was harvested for it. */
function readJson(harvestDir: string, name: string): unknown {
  const bytes = readHarvested(harvestDir, name);
  try {
    return Object.assign(Object.create(null), bytes && JSON.parse(new TextDecoder().decode(bytes)));
  } catch (cause) {
    const path = join(harvestDir, name);
    throw new Error(`${path} is no JSON. Restore it from git, or delete it: the next harvest writes it anew.`, {
      cause,
    });
  }
}
