import { load } from 'js-yaml';
import type { Entry } from '../model/generated/entry.ts';
import type { HarvestEvent } from '../model/harvest.ts';
import { type CheckMetadata, type HarvestEntry, type HarvestResult, harvest } from '../pipeline/harvest.ts';
import { parseRepository } from '../pipeline/repository.ts';
import type { Clock } from './clock.ts';
import { sha256Hex } from './git-blob.ts';
import { finishHarvest, keptFiles, writeHarvest } from './harvest-folder.ts';
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
}

/** Harvests every entry and writes what came of it. Throws `AlreadyRunning` where another one is at it. */
export async function runHarvest(options: RunHarvest): Promise<HarvestResult> {
  return await inTurn(options.harvestDir, options.processId, () => harvestInto(options)).finally(() =>
    options.open.host.close?.(),
  );
}

async function harvestInto(options: RunHarvest): Promise<HarvestResult> {
  const { harvestDir } = options;
  finishHarvest(harvestDir);
  const lock = readLock(harvestDir);
  const stats = readStats(harvestDir);
  const result = await harvest({
    entries: readHarvestEntries(options.modulesDir).filter(({ id }) => isWanted(options.only, id)),
    lock,
    stats,
    host: options.open.host,
    homeHost: options.open.homeHost,
    kept: keptFiles(harvestDir, lock),
    checkMetadata: options.checkMetadata,
    sha256: sha256Hex,
    now: new Date(options.clock.nowMs()).toISOString(),
    tell: options.tell,
  });
  const all = { ...result, lock: { ...lock, ...result.lock }, stats: { ...stats, ...result.stats } };
  writeHarvest(harvestDir, { ...all, before: lock });
  return all;
}

const isWanted = (only: readonly string[] | undefined, id: string): boolean =>
  only === undefined || only.length === 0 || only.includes(id);

/** Entries whose repository can be asked for; an entry with a fault is the validator's to report. */
export function readHarvestEntries(modulesDir: string): HarvestEntry[] {
  return readEntryFiles(modulesDir).flatMap((file) => {
    const repository = repositoryOf(file);
    return repository ? [{ id: file.id, repository }] : [];
  });
}

function repositoryOf({ bytes }: EntryFile) {
  const entry = parseYaml(bytes);
  if (typeof entry !== 'object' || entry === null || !('repository' in entry)) return undefined;
  const { repository, ref } = entry as Partial<Entry>;
  return typeof repository === 'string'
    ? parseRepository(repository, typeof ref === 'string' ? ref : undefined)
    : undefined;
}

function parseYaml(bytes: Uint8Array): unknown {
  try {
    return load(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
