import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { LockedModule } from '../model/lock.ts';
import { UsageError } from '../model/usage-error.ts';
import type { CheckInput, Target } from '../pipeline/check.ts';
import { chooseFiles } from '../pipeline/harvest/choose-files.ts';
import { recogniseLicence } from '../pipeline/licence.ts';
import { repositoryFacts } from '../pipeline/repository-facts.ts';
import { judgeEntry } from '../pipeline/validate.ts';
import { fileNames, readEntryFiles, readLock, readSnapshot } from './store.ts';

export interface CheckFolders {
  readonly modulesDir: string;
  readonly harvestDir: string;
}

const IS_METADATA = /^(?:.*[._-])?(?:ai4-)?metadata\.(?:ya?ml|json)$/i;
const IS_ENTRY = /\.ya?ml$/i;

/** Folders of a working copy that hold other people's files. */
const NOT_OURS = new Set(['node_modules', '.git', 'snapshot']);

/** All entries and, of each, the metadata harvested last; a file that was refused is judged in the place of the older one. */
export function readAllTargets({ modulesDir, harvestDir }: CheckFolders): CheckInput {
  const lock = readLock(harvestDir);
  const entries = fileNames(modulesDir, IS_ENTRY);
  const targets = entries.map((name) => entryTarget(join(modulesDir, name), lock[idOf(name)]));
  return { targets: [...targets, ...entries.flatMap((name) => harvested(harvestDir, idOf(name), lock[idOf(name)]))] };
}

/**
 * Files and folders by their paths: entries, metadata files, folders of entries, and working copies of a module. Of the
 * marketplace's own entries it is known how the last harvest found their repositories. A path that leads to nothing that
 * can be judged is a `UsageError`.
 */
export function readTargets(paths: readonly string[], own: CheckFolders): CheckInput {
  const lock = readLock(own.harvestDir);
  const targets = paths.flatMap(targetsAt).map((target) => {
    const isOwn = target.kind === 'entry' && dirname(resolve(target.path)) === resolve(own.modulesDir);
    return isOwn ? entryTarget(target.path, lock[target.id]) : target;
  });
  const folders = new Set(targets.flatMap(({ kind, disk }) => (kind === 'entry' && disk ? [dirname(disk)] : [])));
  return { targets, neighbours: [...folders].flatMap(readEntryFiles).map(judgeEntry) };
}

function targetsAt(path: string): Target[] {
  if (!existsSync(path))
    throw new UsageError(`${path} does not exist. Expected a file, a folder or the address of a repository.`);
  const found = statSync(path);
  if (found.isDirectory()) return targetsIn(path);
  // Reading a pipe would wait for a writer that never comes.
  if (!found.isFile()) throw new UsageError(`${path} is neither a file nor a folder, such as a pipe or a device.`);
  if (IS_METADATA.test(basename(path))) return [metadataTarget(path)];
  if (IS_ENTRY.test(path)) return [entryTarget(path)];
  throw new UsageError(
    `${path} is neither an entry (<id>.yaml) nor a metadata file (ai4-metadata.yml, metadata.json).`,
  );
}

function targetsIn(folder: string): Target[] {
  const names = readdirSync(folder, { withFileTypes: true });
  const listing = names.map((name) => ({
    path: name.name,
    kind: name.isDirectory() ? ('folder' as const) : ('file' as const),
    oid: '',
  }));
  const { metadata, license } = chooseFiles(listing);
  if (metadata) return [metadataTarget(join(folder, metadata.path), license && join(folder, license.path))];
  if (isWorkingCopy(listing.map(({ path }) => path))) return [{ kind: 'no-metadata', path: folder }];
  const below = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.split(/[\\/]/).some((part) => NOT_OURS.has(part)))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => IS_METADATA.test(basename(path)) || IS_ENTRY.test(path))
    .sort();
  if (below.length === 0)
    throw new UsageError(`${folder} holds no entry, no metadata file and no working copy of a module.`);
  return below.map((path) => (IS_METADATA.test(basename(path)) ? metadataTarget(path) : entryTarget(path)));
}

/** A folder that somebody would take for a module: it is told that its metadata are missing. */
const isWorkingCopy = (names: readonly string[]): boolean =>
  names.some((name) => name === '.git' || name === 'Dockerfile' || name === 'pyproject.toml' || name === 'setup.cfg');

const idOf = (name: string): string => name.replace(IS_ENTRY, '');

function entryTarget(path: string, locked?: LockedModule): Target {
  const repository = repositoryFacts(locked);
  return {
    kind: 'entry',
    id: idOf(basename(path)),
    path,
    disk: path,
    bytes: readFileSync(path),
    ...(repository && { repository }),
  };
}

function metadataTarget(path: string, licensePath?: string): Target {
  const license = licensePath && recogniseLicence(readFileSync(licensePath, 'utf8'));
  return { kind: 'metadata', path, disk: path, bytes: readFileSync(path), ...(license && { repository: { license } }) };
}

function harvested(harvestDir: string, id: string, locked: LockedModule | undefined): Target[] {
  const snapshot = readSnapshot(harvestDir, id);
  const role = snapshot.rejected ? 'rejected' : 'metadata';
  const [bytes, path] = [snapshot[role], locked?.files[role]?.path];
  const repository = repositoryFacts(locked);
  if (!locked || !bytes || !path) return [];
  return [
    {
      kind: 'metadata',
      path: `${locked.repo}/${path}`,
      bytes,
      moduleId: id,
      ...(repository && { repository }),
    },
  ];
}
