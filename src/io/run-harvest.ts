import { join } from 'node:path';
import { load, YAMLException } from 'js-yaml';
import type { Fuse, HarvestEvent, ModuleChange, RenameProposal } from '../model/harvest.ts';
import type { Lock, ModuleStats, Stats } from '../model/lock.ts';
import type { Repository } from '../model/module.ts';
import { blownFuse } from '../pipeline/harvest/fuse.ts';
import { harvest } from '../pipeline/harvest/harvest.ts';
import type { CheckMetadata, KeptFiles } from '../pipeline/harvest/harvest-request.ts';
import { lockChanges } from '../pipeline/harvest/lock-changes.ts';
import { proposeRename } from '../pipeline/harvest/propose-rename.ts';
import { parseRepository } from '../pipeline/repository.ts';
import type { Clock } from './clock.ts';
import { sha256Hex } from './git-blob.ts';
import { finishHarvest, keptFiles, keptInMemory, writeHarvest, writeWhole } from './harvest-folder.ts';
import { inTurn } from './harvest-turn.ts';
import type { OpenHost } from './open-host.ts';
import { type EntryFile, readEntryFiles, readLock, readStats } from './store.ts';

export interface RunHarvest {
  /** Folder of the entries. */
  readonly modulesDir: string;
  /** Folder that lock, stats and snapshot are read from and written to. */
  readonly harvestDir: string;
  readonly open: OpenHost;
  readonly checkMetadata: CheckMetadata;
  readonly clock: Clock;
  readonly processId: number;
  readonly tell: (event: HarvestEvent) => void;
  /** Only these modules; all where empty. */
  readonly only?: readonly string[];
  /** Reads and compares, but writes nothing. */
  readonly dryRun?: boolean;
  readonly acceptLargeChange?: boolean;
  /** Modules whose new identity a person has confirmed. */
  readonly acceptedIdentities?: ReadonlySet<string>;
}

export interface HarvestReport {
  readonly lock: Lock;
  readonly stats: Stats;
  readonly changes: readonly ModuleChange[];
  readonly proposals: readonly RenameProposal[];
  /** Set where the change was too large to be believed: then nothing was written. */
  readonly fuse?: Fuse;
  readonly unasked: readonly string[];
  readonly unaskedReason?: string;
  /** Modules that were read, while what only the API knows was not asked: it is unknown, or as old as its last answer. */
  readonly withoutApi: readonly string[];
}

/** Harvests every entry and writes what came of it. Throws `AlreadyRunning` where another one is at it. */
export async function runHarvest(options: RunHarvest): Promise<HarvestReport> {
  const { harvestDir, dryRun, processId, open, clock } = options;
  try {
    if (dryRun) return await harvestFrom(options, readLock(harvestDir), keptInMemory(harvestDir, readLock(harvestDir)));
    return await inTurn(harvestDir, { processId, nowMs: clock.nowMs() }, () => harvestInto(options));
  } finally {
    open.host.close?.();
  }
}

async function harvestInto(options: RunHarvest): Promise<HarvestReport> {
  const { harvestDir, acceptLargeChange } = options;
  finishHarvest(harvestDir);
  const before = readLock(harvestDir);
  const report = await harvestFrom(options, before, keptFiles(harvestDir, before));
  if (report.fuse && !acceptLargeChange) return report;
  writeHarvest(harvestDir, { ...report, before });
  const { fuse: _, ...written } = report;
  return written;
}

async function harvestFrom(options: RunHarvest, before: Lock, kept: KeptFiles): Promise<HarvestReport> {
  const { harvestDir, modulesDir, open, clock, only = [] } = options;
  const entries = readHarvestEntries(modulesDir);
  const readable = entries.flatMap(({ id, repository }) => (repository ? [{ id, repository }] : []));
  const stats = readStats(harvestDir);
  const result = await harvest({
    ...options,
    entries: readable.filter(({ id }) => only.length === 0 || only.includes(id)),
    lock: before,
    stats,
    host: open.host,
    homeHost: open.homeHost,
    kept,
    sha256: sha256Hex,
    now: new Date(clock.nowMs()).toISOString(),
  });
  const ids = new Set(entries.map(({ id }) => id));
  const lock = listedOnly({ ...before, ...result.lock }, ids);
  const fuse = blownFuse(before, lock);
  const { unasked, unaskedReason } = result;
  return {
    lock,
    stats: listedOnly({ ...stats, ...result.stats }, ids),
    changes: lockChanges(before, lock, metadataReader(kept, before, lock)),
    proposals: entries.flatMap((entry) => proposalOf(entry, lock)),
    ...(fuse && { fuse }),
    unasked,
    withoutApi: Object.keys(result.stats).filter((id) => isOlder(result.stats[id])),
    ...(unaskedReason && { unaskedReason }),
  };
}

const isOlder = (stats: ModuleStats | undefined): boolean =>
  stats?.head !== undefined && stats.askedAt !== stats.apiAskedAt;

/** A person who removes an entry removes its line; the machine removes none. */
function listedOnly<T>(lines: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T> {
  return Object.fromEntries(Object.entries(lines).filter(([id]) => ids.has(id)));
}

function metadataReader(kept: KeptFiles, before: Lock, after: Lock) {
  return (id: string) => {
    const oid = after[id]?.files.metadata?.oid;
    return {
      before: parseYaml(before[id] && kept.written(id, 'metadata')),
      after: parseYaml(oid ? kept.fetched(oid) : undefined),
    };
  };
}

interface ReadEntry {
  readonly id: string;
  readonly text: string;
  /** Absent where the entry has a fault, which is the validator's to report. */
  readonly repository: Repository | undefined;
}

/** Every entry with its repository. */
export function readHarvestEntries(modulesDir: string): ReadEntry[] {
  return readEntryFiles(modulesDir).map((file) => ({
    id: file.id,
    text: new TextDecoder().decode(file.bytes),
    repository: repositoryOf(file),
  }));
}

function repositoryOf({ bytes }: EntryFile): Repository | undefined {
  const entry = parseYaml(bytes);
  if (typeof entry !== 'object' || entry === null || !('repository' in entry)) return undefined;
  const ref = 'ref' in entry && typeof entry.ref === 'string' ? entry.ref : undefined;
  return typeof entry.repository === 'string' ? parseRepository(entry.repository, ref) : undefined;
}

function proposalOf({ id, text, repository }: ReadEntry, lock: Lock): RenameProposal[] {
  const proposal = repository && proposeRename({ id, text, repository, line: lock[id] });
  return proposal ? [proposal] : [];
}

/** `undefined` where the text is not YAML: who wrote it is told by the validator. */
function parseYaml(bytes: Uint8Array | undefined): unknown {
  if (!bytes) return undefined;
  try {
    return load(new TextDecoder().decode(bytes), { maxAliases: 0 });
  } catch (error) {
    if (error instanceof YAMLException) return undefined;
    throw error;
  }
}

/** Takes proposed renames over into the entries. */
export function writeRenames(modulesDir: string, proposals: readonly RenameProposal[]): void {
  for (const { id, text } of proposals) writeWhole(join(modulesDir, `${id}.yaml`), text);
}
