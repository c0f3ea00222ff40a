import type { IsoDate } from '../../model/fact.ts';
import type { FileRole, LockedFile, LockedModule } from '../../model/lock.ts';
import type { Module, Repository } from '../../model/module.ts';
import { assembleOne } from '../assemble.ts';
import type { EntrySource } from '../read-entry.ts';

export type ReadRole = Exclude<FileRole, 'rejected'>;

/** What was read of a repository before anything is listed: through GitHub's API, by git, or in a browser. */
export interface RepositoryReading {
  /** As the host spells it today, with the branch or tag where the default one was not read. */
  readonly repository: Repository;
  /** Full commit id. */
  readonly commit: string;
  /** Committer date of that commit. */
  readonly date: IsoDate;
  /** Branch or tag that was read. */
  readonly branch?: string;
  /** SPDX id that the host detected. */
  readonly license?: string;
  readonly archived?: boolean;
  /** `owner/name` that it was forked from; absent where unknown or no fork. */
  readonly forkOf?: string;
  readonly files: Readonly<Partial<Record<ReadRole, ReadFile>>>;
  /** Files that are there but were not read, for instance because no call was left. */
  readonly unread: readonly string[];
}

export interface ReadFile {
  /** Path in the repository. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The module that the catalogue would make of an entry and a reading; none where the entry names no repository. */
export function moduleOfReading(entry: EntrySource, reading: RepositoryReading): Module | undefined {
  const lock = { [entry.id]: lockedOf(reading) };
  return assembleOne(entry, { lock, stats: {}, snapshotOf: () => bytesOf(reading) }).module;
}

function lockedOf({ repository, commit, date, license, files }: RepositoryReading): LockedModule {
  const locked = Object.entries(files).map(([role, { path, bytes }]) => [role, unhashed(path, bytes.length)]);
  return {
    repo: `${repository.owner}/${repository.name}`,
    rev: commit,
    date,
    ...(license && { license }),
    files: Object.fromEntries(locked),
    status: 'ok',
  };
}

/** Nothing is compared with these files later, so they need no hash. */
const unhashed = (path: string, sizeBytes: number): LockedFile => ({ path, oid: '', sizeBytes, sha256: '' });

const bytesOf = ({ files }: RepositoryReading): Readonly<Partial<Record<ReadRole, Uint8Array>>> =>
  Object.fromEntries(Object.entries(files).map(([role, { bytes }]) => [role, bytes]));
