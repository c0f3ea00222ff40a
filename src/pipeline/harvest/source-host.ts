import type { IsoDate } from '../../model/fact.ts';
import type { Repository } from '../../model/module.ts';

/**
 * Where repositories are read from: GitHub's API, or any forge by git. Both passes take many at once, because an API
 * with a budget is asked in batches; an adapter without one may ask one by one.
 */
export interface SourceHost {
  /** First pass: how each repository stands, and which files stand in it. One outcome a request, in any order. */
  heads(requests: readonly HeadRequest[], answer: Answer<HeadOutcome>): Promise<void>;
  /** Second pass: bytes of files that the first pass listed. One outcome a request, in any order. */
  files(requests: readonly FilesRequest[], answer: Answer<FilesOutcome>): Promise<void>;
  /** Lets go of what the first pass kept for the second. */
  close?(): void;
}

/** Called once for each request, as soon as its outcome is known. */
export type Answer<T> = (moduleId: string, outcome: T) => void;

export interface HeadRequest {
  readonly moduleId: string;
  readonly repository: Repository;
  /** Head that was seen last: a host for which listing is dear may then leave the listing out. */
  readonly knownCommit?: string;
  /** When the host's API last answered for it, ISO 8601: a small budget is spent on the oldest first. */
  readonly apiAskedAt?: string;
}

/** A *failed* question says nothing about the repository; *gone* is what the host said. */
export type HeadOutcome =
  | { readonly state: 'found'; readonly head: Head }
  | { readonly state: 'gone'; readonly reason: string }
  | { readonly state: 'failed'; readonly reason: string }
  /** The budget was spent before its turn: nothing was learnt, and nothing went wrong. */
  | { readonly state: 'unasked'; readonly reason: string };

/** What a host says of one repository. `undefined` is what the host did not or could not say. */
export interface Head {
  /** `owner/name` as the host spells it today. */
  readonly name: string;
  /** Identity behind the name, GitHub's `databaseId`. */
  readonly id?: number;
  /** Newest commit of the branch or tag that is read. Absent where the repository, or the branch, is empty. */
  readonly commit?: string;
  /** Committer date of that commit. */
  readonly date?: IsoDate;
  /** Branch or tag that was read. */
  readonly ref?: string;
  readonly archived?: boolean;
  /** Absent where `commit` is the known one, so that nothing in it can have changed. */
  readonly listing?: readonly ListedFile[];
  /** What only an API knows; absent where only git was asked. */
  readonly api?: ApiFacts;
}

export interface ApiFacts {
  /** SPDX id that the host detected; absent where it detected none. */
  readonly license?: string;
  /** `owner/name` that it was forked from, as the host spells it today; absent where it is no fork. */
  readonly forkOf?: string;
  readonly topics: readonly string[];
  /** Newest first; absent where it was not asked. */
  readonly tags?: readonly string[];
  /** Absent where it was not asked. */
  readonly release?: Release | 'none';
  readonly openIssues?: number;
}

export interface Release {
  readonly tag: string;
  readonly date?: IsoDate;
}

/** One entry of the root, `.github/` or `docs/`. */
export interface ListedFile {
  /** Path in the repository, with `/`. */
  readonly path: string;
  readonly oid: string;
  readonly kind: 'file' | 'link' | 'folder' | 'submodule';
  /** Absent where the host lists no sizes: then the size is known only once the bytes are read. */
  readonly sizeBytes?: number;
}

export interface FilesRequest {
  readonly moduleId: string;
  /** As the host spells it today: `Head.name`. */
  readonly repository: Repository;
  readonly commit: string;
  readonly files: readonly WantedFile[];
}

export interface WantedFile {
  readonly path: string;
  readonly oid: string;
  readonly sizeBytes?: number;
  /** Larger files are not read, bytes. */
  readonly maxBytes: number;
}

/** Bytes by path. A path that is missing was larger than its `maxBytes`; any other fault fails the whole outcome. */
export type FilesOutcome =
  | { readonly state: 'read'; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'unasked'; readonly reason: string };
