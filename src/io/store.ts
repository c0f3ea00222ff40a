import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => pattern.test(entry.name) && leadsToFile(entry))
    .map(({ name }) => name)
    .sort();
}

function leadsToFile(entry: Dirent): boolean {
  if (!entry.isSymbolicLink()) return entry.isFile();
  return statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.isFile() ?? false;
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
  const roles = existsSync(markerOf(harvestDir)) ? lockedRoles(harvestDir, id) : settledRoles(harvestDir, id);
  return Object.fromEntries(
    roles.flatMap((role) => {
      const bytes = readHarvested(harvestDir, snapshotPath(id, role));
      return bytes ? [[role, bytes]] : [];
    }),
  );
}

function lockedRoles(harvestDir: string, id: string): (FileRole | 'api')[] {
  const files = readLock(harvestDir)[id]?.files;
  return [...FILE_ROLES.filter((role) => files?.[role]), 'api'];
}

/** One look at the folder: most modules have few of the files, and to fail to open one is slow. */
function settledRoles(harvestDir: string, id: string): (FileRole | 'api')[] {
  const folder = join(harvestDir, 'snapshot', id);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return [...FILE_ROLES, 'api' as const].filter((role) => names.includes(SNAPSHOT_NAMES[role]));
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
