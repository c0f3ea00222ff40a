import type { Repository } from './module.ts';

/** One item of a list of repositories that somebody else keeps. */
export type Candidate =
  | { readonly name: string; readonly repository: Repository; readonly note?: string }
  /** Named in the list, but no repository that can be asked for. */
  | { readonly name: string; readonly problem: string };

/** What would become of a candidate. */
export type JudgedCandidate =
  | { readonly name: string; readonly state: 'listed'; readonly id: string; readonly note?: string }
  | {
      readonly name: string;
      readonly state: 'new';
      readonly repository: Repository;
      /** Path of its metadata, where it holds any. */
      readonly metadata?: string;
      readonly note?: string;
    }
  | { readonly name: string; readonly state: 'unusable'; readonly reason: string };
