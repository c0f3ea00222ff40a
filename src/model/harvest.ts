import type { HarvestStatus } from './vocabulary.ts';

/** What a harvest tells while it runs; `report/` finds the words. */
export type HarvestEvent =
  | { readonly kind: 'pass'; readonly pass: HarvestPass; readonly total: number }
  | { readonly kind: 'answered'; readonly pass: HarvestPass; readonly done: number; readonly total: number }
  | { readonly kind: 'waits'; readonly waitMs: number; readonly reason: string };

/** *heads*: how every repository stands; *files*: the bytes of what changed. */
export type HarvestPass = 'heads' | 'files';

/** What a harvest changes about one module. */
export interface ModuleChange {
  readonly id: string;
  readonly before?: HarvestStatus;
  readonly after: HarvestStatus;
  /** Reason of the status afterwards. */
  readonly note?: string;
  readonly details: readonly ChangeDetail[];
}

export type ChangeDetail =
  /** A single value; absent on one side where nothing was or is stated. */
  | { readonly kind: 'value'; readonly field: string; readonly from?: string; readonly to?: string }
  /** A list, by what came and went. */
  | {
      readonly kind: 'list';
      readonly field: string;
      readonly added: readonly string[];
      readonly removed: readonly string[];
    }
  | { readonly kind: 'file'; readonly field: string; readonly fromBytes?: number; readonly toBytes?: number };

/** A renamed repository, as a change to its entry that a person may take over. */
export interface RenameProposal {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The entry's text with the new address, and the old name among the aliases. */
  readonly text: string;
}

/** Why a harvest was not written. */
export interface Fuse {
  /** Modules that were harvested before; only these count. */
  readonly of: number;
  readonly lost: readonly string[];
  readonly changed: readonly string[];
}

/** A file of the snapshot that is not what the lock says. */
export interface SnapshotFault {
  readonly id: string;
  /** Below the harvest's folder. */
  readonly path: string;
  /** SHA-256, or the git blob id where that alone differs. */
  readonly expected: string;
  /** Absent where the file is. */
  readonly found?: string;
}
