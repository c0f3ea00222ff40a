import type { IsoDate } from './fact.ts';
import type { HarvestStatus } from './vocabulary.ts';

/**
 * The files that are consumed from a repository, by what they are for. Their names on disk are fixed: see `SNAPSHOT_NAMES`.
 * `metadata` is the last that was valid. `rejected` is the newest, where that is not valid: findings are about it,
 * facts never come from it.
 */
export const FILE_ROLES = ['metadata', 'rejected', 'readme', 'license', 'dockerfile', 'citation', 'codemeta'] as const;
export type FileRole = (typeof FILE_ROLES)[number];

/** A lock line stays short: older tags are the repository's to list. */
export const TAGS_KEPT = 5;

/** One consumed file: where it stood in the repository, and what proves its bytes. */
export interface LockedFile {
  /** Path in the repository, as spelt there. */
  readonly path: string;
  /** Git blob id. */
  readonly oid: string;
  readonly sizeBytes: number;
  /** Lower-case hex SHA-256 of the bytes. */
  readonly sha256: string;
}

/** One line of `modules/lock.json`: what was last harvested for a module, and how the last harvest went. */
export interface LockedModule {
  /** `owner/name` as the host spells it today; a git address for other forges. */
  readonly repo: string;
  /** `owner/name` that the entry asked for, where the host answered with another: the repository was renamed. */
  readonly askedAs?: string;
  /** Names under which the repository was harvested before it was renamed; they lead here like an entry's aliases. */
  readonly formerly?: readonly string[];
  /** GitHub's `databaseId`: the identity behind the name. Absent where only git was asked. */
  readonly id?: number;
  /** Commit at which the files below were last seen to change. Absent while nothing was ever harvested. */
  readonly rev?: string;
  /** Committer date of `rev`. */
  readonly date?: IsoDate;
  /** Branch or tag that was read. */
  readonly ref?: string;
  /** SPDX id that GitHub detected; `undefined` where unknown or none. */
  readonly license?: string;
  /** `owner/name` that it was forked from; `undefined` where unknown or no fork. */
  readonly forkOf?: string;
  /** Said whatever the status, which names only one thing. `undefined` where unknown or not archived. */
  readonly archived?: true;
  readonly topics?: readonly string[];
  /** Newest tags, newest first, at most `TAGS_KEPT`. */
  readonly tags?: readonly string[];
  /** Newest release tag. */
  readonly release?: string;
  readonly releaseDate?: IsoDate;
  readonly files: Readonly<Partial<Record<FileRole, LockedFile>>>;
  /** Commit that holds `files.rejected`. */
  readonly rejectedRev?: string;
  readonly status: HarvestStatus;
  /** Since when the status holds. */
  readonly since?: IsoDate;
  /** Why, in one sentence, where the status is not `ok`. */
  readonly note?: string;
}

/** `modules/lock.json`, by module id. */
export type Lock = Readonly<Record<string, LockedModule>>;

/** `modules/stats.json`, by module id: numbers that move by themselves, kept apart from the lock. */
export interface ModuleStats {
  readonly headDate?: IsoDate;
  readonly head?: string;
  readonly openIssues?: number;
  /** When the host last said how the repository stands: an instant, ISO 8601 in UTC. */
  readonly askedAt?: string;
  /** When the host's API last answered; absent where only git was asked. What only the API knows is as old as this. */
  readonly apiAskedAt?: string;
  readonly probe?: ProbeStats;
}

/** What the last probe of the endpoint saw. */
export interface ProbeStats {
  readonly date: IsoDate;
  readonly outcome: 'answers' | 'answers-without-cors' | 'asleep' | 'fails' | 'unreachable' | 'not-deepaas';
  readonly status?: number;
  readonly tookMs?: number;
}

export type Stats = Readonly<Record<string, ModuleStats>>;
