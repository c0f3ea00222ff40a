import type { HarvestEvent } from '../../model/harvest.ts';
import type { FileRole, Lock, LockedModule, Stats } from '../../model/lock.ts';
import type { Repository } from '../../model/module.ts';
import type { Choice } from './choose-files.ts';
import type { Standing } from './settle.ts';
import type { Head, SourceHost } from './source-host.ts';

/** One entry as the harvest sees it. */
export interface HarvestEntry {
  readonly id: string;
  readonly repository: Repository;
}

/** Whether metadata may be shown; a refusal has one sentence with its place. */
export type CheckMetadata = (file: {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly moduleId: string;
}) => { readonly ok: true } | { readonly ok: false; readonly note: string };

/** Bytes that were read, kept by their git blob id until the harvest is written, so that a killed one resumes. */
export interface KeptFiles {
  fetched(oid: string): Uint8Array | undefined;
  keep(oid: string, bytes: Uint8Array): void;
  /** What the last harvest wrote. */
  written(id: string, role: FileRole): Uint8Array | undefined;
}

export interface HarvestRequest {
  readonly entries: readonly HarvestEntry[];
  readonly lock: Lock;
  readonly stats: Stats;
  readonly host: SourceHost;
  /** Host whose repositories are called `owner/name`; those of other hosts are called by their address. */
  readonly homeHost: string;
  readonly kept: KeptFiles;
  readonly checkMetadata: CheckMetadata;
  /** Lower-case hex. */
  readonly sha256: (bytes: Uint8Array) => string;
  /** Instant of the harvest, ISO 8601 in UTC. */
  readonly now: string;
  readonly tell: (event: HarvestEvent) => void;
  /** Modules whose new identity a person has confirmed. */
  readonly acceptedIdentities?: ReadonlySet<string>;
}

/** What is to be done about one module, once its head is known. */
export type Plan =
  | { readonly kind: 'settled'; readonly standing: Standing; readonly line: LockedModule }
  | {
      readonly kind: 'read';
      readonly standing: Standing;
      readonly head: Head;
      readonly choice: Choice;
      readonly repository: Repository;
    };

export type ReadPlan = Extract<Plan, { kind: 'read' }>;
