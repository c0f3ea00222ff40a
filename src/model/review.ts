import type { Finding } from './finding.ts';

/** One difference between two states of an entry. An absent side is not stated there. */
export interface EntryChange {
  /** Path of the key, `curated.links.dataset`. */
  readonly field: string;
  readonly before?: string;
  readonly after?: string;
}

export type Likeness = 'same-repository' | 'taken-name' | 'similar-name' | 'similar-title';

/** How a listed module is like the proposed one, to follow its name. */
export const LIKENESS_WORDS: Readonly<Record<Likeness, string>> = {
  'same-repository': 'is the same repository',
  'taken-name': 'has this name already',
  'similar-name': 'has a name that looks alike',
  'similar-title': 'has a title that looks alike',
};

/** A listed module that the proposed one may be a second copy of. */
export interface Duplicate {
  readonly id: string;
  readonly likeness: Likeness;
}

/** One edge of descent: `child` says that it was made from `target`. */
export interface Edge {
  readonly child: string;
  /** Module that the target is, where it is listed. */
  readonly parent?: string;
  /** As the entry has it: an id or an address. */
  readonly target: string;
}

export interface DescentDelta {
  readonly added: readonly Edge[];
  readonly removed: readonly Edge[];
  /** Edges of other entries that led nowhere and now lead to a module. */
  readonly resolved: readonly Edge[];
  /** Edges of other entries that led to a module and now lead nowhere. */
  readonly broken: readonly Edge[];
}

/** How a submitter stands to a module's repository; *unknown* where the host would not say. */
export type Relation = 'owner' | 'member' | 'contributor' | 'none' | 'unknown';

export interface EntryReview {
  readonly id: string;
  /** `modules/<id>.yaml` */
  readonly path: string;
  readonly kind: 'added' | 'changed' | 'deleted';
  /** Address of the repository, where the entry could be read. */
  readonly repository?: string;
  readonly changes: readonly EntryChange[];
  readonly duplicates: readonly Duplicate[];
}

/** Everything that a reviewer should see of a proposal. */
export interface Review {
  readonly entries: readonly EntryReview[];
  /** Findings in the changed entries; what was wrong before the proposal is not held against it. */
  readonly findings: readonly Finding[];
  readonly descent: DescentDelta;
  /** Changed paths that are no entries. */
  readonly otherPaths: readonly string[];
}

/** A new entry as it would be proposed, judged by the rules of the catalogue. */
export interface JudgedEntry {
  readonly path: string;
  readonly text: string;
  /** Findings in the entry, then those in the repository's own files. */
  readonly findings: readonly Finding[];
  readonly duplicates: readonly Duplicate[];
}
