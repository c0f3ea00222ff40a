import { type Fact, type KnownFact, NOT_STATED, type Source } from '../model/fact.ts';
import type { Curated, Entry } from '../model/generated/entry.ts';
import type { LockedModule, ModuleStats } from '../model/lock.ts';
import { LINK_KINDS, type Module, type ModuleFacts, type Needs } from '../model/module.ts';
import { type DerivedFacts, deriveFacts } from './derive.ts';
import { parseRepository } from './repository.ts';

/** Everything that is known of a module before it becomes one. */
export interface ModuleSources {
  readonly id: string;
  readonly entry: Entry;
  readonly locked: LockedModule | undefined;
  readonly stats: ModuleStats | undefined;
}

/** Turns one entry into a module; curated facts stand until the repository's own are harvested. */
export function normaliseModule({ id, entry, locked, stats }: ModuleSources): Module {
  const repository = parseRepository(entry.repository, entry.ref);
  if (!repository) throw new Error(`${id}: "${entry.repository}" passed the schema but is no repository.`);
  const curated = entry.curated;
  const source: Source = {
    of: `${repository.owner}/${repository.name}`,
    ...(curated && { commit: curated.commit }),
  };
  const fact = curatedFacts(curated, source);
  return {
    id,
    repository,
    aliases: entry.aliases ?? [],
    lifecycle: entry.lifecycle ?? { stage: 'active' },
    advisories: entry.advisories ?? [],
    harvest: { status: locked?.status ?? 'never-harvested' },
    facts: withDerived(factsOf(curated, fact)),
    links: Object.fromEntries(
      LINK_KINDS.filter((kind) => curated?.links?.[kind]).map((kind) => [
        kind,
        fact(curated?.links?.[kind], `links.${kind}`),
      ]),
    ),
    ...(entry.endpoint && { endpoint: entry.endpoint }),
    stats: stats ?? {},
    demonstration: false,
    findings: [],
  };
}

type MakeFact = <T>(value: T | undefined, field: string) => Fact<T>;

function curatedFacts(curated: Curated | undefined, source: Source): MakeFact {
  return <T>(value: T | undefined, field: string): Fact<T> => {
    if (value === undefined || !curated) return NOT_STATED;
    const reason = curated.reasons?.[field];
    const known: KnownFact<T> = {
      how: 'curated',
      value,
      source,
      asOf: curated.date,
      ...(reason && { reason }),
    };
    return known;
  };
}

const withDerived = (stated: StatedFacts): ModuleFacts => ({ ...stated, ...deriveFacts(stated) });

type StatedFacts = Omit<ModuleFacts, keyof DerivedFacts>;

function factsOf(curated: Curated | undefined, fact: MakeFact): StatedFacts {
  return {
    title: fact(curated?.title, 'title'),
    summary: fact(curated?.summary, 'summary'),
    description: fact(curated?.description, 'description'),
    kind: fact(curated?.kind, 'kind'),
    trainable: fact(curated?.categories?.includes('AI4 trainable'), 'categories'),
    categories: fact(curated?.categories, 'categories'),
    tasks: fact(curated?.tasks, 'tasks'),
    libraries: fact(curated?.libraries, 'libraries'),
    dataTypes: fact(curated?.dataTypes, 'dataTypes'),
    tags: fact(curated?.tags, 'tags'),
    projects: fact(curated?.projects, 'projects'),
    organisations: fact(curated?.organisations, 'organisations'),
    authors: fact(curated?.authors, 'authors'),
    license: fact(curated?.license, 'license'),
    dockerImage: fact(curated?.dockerImage, 'dockerImage'),
    doi: fact(curated?.doi, 'doi'),
    created: fact(curated?.created, 'created'),
    updated: fact(curated?.updated, 'updated'),
    lastCommit: fact(curated?.date, 'date'),
    release: NOT_STATED,
    inference: fact(needsOf(curated?.resources?.inference), 'resources'),
    training: fact(needsOf(curated?.resources?.training), 'resources'),
    inputs: fact(curated?.inputs, 'inputs'),
    outputs: fact(curated?.outputs, 'outputs'),
    descent: NOT_STATED,
  };
}

type CuratedNeeds = NonNullable<NonNullable<Curated['resources']>['inference']>;

function needsOf(needs: CuratedNeeds | undefined): Needs | undefined {
  if (!needs) return undefined;
  const { memory_MB, gpu_memory_MB, gpu_compute_capability, storage_MB, ...rest } = needs;
  return {
    ...rest,
    ...(memory_MB !== undefined && { memoryMB: memory_MB }),
    ...(gpu_memory_MB !== undefined && { gpuMemoryMB: gpu_memory_MB }),
    ...(gpu_compute_capability !== undefined && {
      gpuComputeCapability: gpu_compute_capability,
    }),
    ...(storage_MB !== undefined && { storageMB: storage_MB }),
  };
}
