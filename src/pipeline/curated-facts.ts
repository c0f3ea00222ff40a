import { type Fact, type KnownFact, NOT_STATED, type Source } from '../model/fact.ts';
import type { Curated } from '../model/generated/entry.ts';
import { type Descent, LINK_KINDS, type LinkKind, type ModuleFacts, type Needs } from '../model/module.ts';
import type { DerivedFacts } from './derive/derive.ts';

/** The facts that somebody stated, before rules read more from their words. */
export type StatedFacts = Omit<ModuleFacts, keyof DerivedFacts>;
export type LinkFacts = Readonly<Partial<Record<LinkKind, Fact<string>>>>;

/** What the marketplace read from the repository itself, each with its reason where the entry gives one. */
export function curatedFacts(curated: Curated | undefined, source: Source): { facts: StatedFacts; links: LinkFacts } {
  const fact = <T>(value: T | undefined, field: string): Fact<T> => factOf(curated, source, value, field);
  const links = LINK_KINDS.filter((kind) => curated?.links?.[kind]).map((kind) => [
    kind,
    fact(curated?.links?.[kind], `links.${kind}`),
  ]);
  return {
    links: Object.fromEntries(links),
    facts: {
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
      descent: fact(descentOf(curated?.baseModel), 'baseModel'),
    },
  };
}

function factOf<T>(curated: Curated | undefined, source: Source, value: T | undefined, field: string): Fact<T> {
  if (value === undefined || !curated) return NOT_STATED;
  const reason = curated.reasons?.[field];
  const known: KnownFact<T> = { how: 'curated', value, source, asOf: curated.date, ...(reason && { reason }) };
  return known;
}

/** The evidence says whether the author wrote it or the Dockerfile shows it. */
function descentOf(base: Curated['baseModel']): Descent[] | undefined {
  const target = base?.id ?? base?.url;
  if (!base || !target) return undefined;
  return [{ target, by: /base_model/.test(base.evidence) ? 'declared' : 'inferred' }];
}

type CuratedNeeds = NonNullable<NonNullable<Curated['resources']>['inference']>;

function needsOf(needs: CuratedNeeds | undefined): Needs | undefined {
  if (!needs) return undefined;
  const { memory_MB, gpu_memory_MB, gpu_compute_capability, storage_MB, ...rest } = needs;
  return {
    ...rest,
    ...(memory_MB !== undefined && { memoryMB: memory_MB }),
    ...(gpu_memory_MB !== undefined && { gpuMemoryMB: gpu_memory_MB }),
    ...(gpu_compute_capability !== undefined && { gpuComputeCapability: gpu_compute_capability }),
    ...(storage_MB !== undefined && { storageMB: storage_MB }),
  };
}
