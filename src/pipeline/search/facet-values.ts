import type { Fact, How } from '../../model/fact.ts';
import type { Module } from '../../model/module.ts';
import type { Operation, OutputKind } from '../../model/vocabulary.ts';
import {
  byFacet,
  FACET_IDS,
  type FacetDefinition,
  type FacetId,
  type FacetValue,
  type FacetValues,
  type FacetVocabulary,
  facetDefinition,
  facetSlug,
} from './facets.ts';
import { licencePermission } from './licence-permission.ts';

/** One module's values by facet, with the words to show for them. */
export type ModuleFacets = Readonly<Record<FacetId, readonly FacetValue[]>>;

/** Memory bands, gigabytes: a module counts under every band that it fits into, so a reader picks the machine at hand. */
const MEMORY_BANDS_GB = [1, 2, 4, 8, 16, 32, 64, 128] as const;

const TASK_OF_OPERATION: Readonly<Record<Operation, string>> = {
  classify: 'Classification',
  detect: 'Detection',
  segment: 'Segmentation',
  points: 'Keypoints and lines',
  enhance: 'Transformation',
  simulate: 'Simulation',
  forecast: 'Forecast',
  generate: 'Generation',
  annotate: 'Annotation',
  measure: 'Measurement',
  echo: 'Demonstration',
  hub: 'Federated learning',
  shell: 'Development',
  load: 'Model loading',
};

/** What comes out tells a second task of modules that do several, such as boxes and areas. */
const TASK_OF_OUTPUT: Readonly<Partial<Record<OutputKind, string>>> = {
  boxes: TASK_OF_OPERATION.detect,
  mask: TASK_OF_OPERATION.segment,
  points: TASK_OF_OPERATION.points,
};

const RECOGNISES: readonly Operation[] = ['classify', 'detect', 'segment', 'points'];

/** @param byId the whole catalogue, to follow descent through it */
export function facetsOfModule(module: Module, byId: ReadonlyMap<string, Module>): ModuleFacets {
  const { facts } = module;
  return {
    in: closed(facts.inputKinds.value),
    out: closed(facts.outputKinds.value),
    task: open(tasksOf(module)),
    domain: closed(only(facts.subject.value)),
    kind: closed(only(facts.kind.value)),
    use: closed(usesOf(module)),
    answers: closed(answersOf(module)),
    license: open(only(facts.license.value)),
    permits: closed(only(facts.license.value)?.flatMap(licencePermission)),
    library: open(facts.libraries.value),
    project: open(facts.projects.value),
    organisation: open(facts.organisations.value),
    base: ancestorsOf(module, byId).map(({ id, facts: { title } }) => ({ value: id, label: title.value ?? id })),
    memory: closed(memoryOf(module)),
    gpu: closed(gpuOf(module)),
  };
}

/** Every value that the modules hold: closed vocabularies in their own order, open ones by frequency, then by word. */
export function vocabularyOf(modules: readonly ModuleFacets[]): FacetVocabulary {
  return byFacet((id) => valuesOf(facetDefinition(id), modules));
}

/** The fact that a facet is read from; where there is none, the facet is always known in the same way. */
const FACT_OF_FACET: Readonly<Record<FacetId, How | ((module: Module) => Fact<unknown>)>> = {
  in: ({ facts }) => facts.inputKinds,
  out: ({ facts }) => facts.outputKinds,
  task: 'derived',
  domain: ({ facts }) => facts.subject,
  kind: ({ facts }) => facts.kind,
  use: ({ facts }) => facts.trainable,
  answers: 'checked',
  license: ({ facts }) => facts.license,
  permits: 'derived',
  library: ({ facts }) => facts.libraries,
  project: ({ facts }) => facts.projects,
  organisation: ({ facts }) => facts.organisations,
  base: ({ facts }) => facts.descent,
  memory: ({ facts }) => facts.inference,
  gpu: ({ facts }) => facts.inference,
};

/** How most values of each facet are known. */
export type FacetEvidence = Readonly<Record<FacetId, How | 'unknown'>>;

export function facetEvidence(modules: readonly Module[]): FacetEvidence {
  return byFacet((id) => {
    const known = FACT_OF_FACET[id];
    return typeof known === 'string' ? known : mostCommonHow(modules.map((module) => known(module).how));
  });
}

/** The values without their words. */
export function bareValues(facets: ModuleFacets): FacetValues {
  return Object.fromEntries(
    FACET_IDS.filter((id) => facets[id].length > 0).map((id) => [id, facets[id].map(({ value }) => value)]),
  );
}

function valuesOf({ id, words }: FacetDefinition, modules: readonly ModuleFacets[]): FacetValue[] {
  const held = new Map<string, { label: string; count: number }>();
  for (const { value, label } of modules.flatMap((facets) => facets[id])) {
    held.set(value, { label: held.get(value)?.label ?? label, count: (held.get(value)?.count ?? 0) + 1 });
  }
  if (words) return Object.entries(words).flatMap(([value, label]) => (held.has(value) ? [{ value, label }] : []));
  return [...held]
    .sort(([, a], [, b]) => b.count - a.count || (a.label < b.label ? -1 : 1))
    .map(([value, { label }]) => ({ value, label }));
}

function tasksOf({ facts: { operation, outputKinds } }: Module): string[] | undefined {
  if (!operation.value) return undefined;
  const others = RECOGNISES.includes(operation.value) ? (outputKinds.value ?? []) : [];
  return [TASK_OF_OPERATION[operation.value], ...others.flatMap((kind) => TASK_OF_OUTPUT[kind] ?? [])];
}

function usesOf({ facts: { kind, trainable, categories } }: Module): string[] {
  const ready = kind.value === 'service' || categories.value?.includes('AI4 pre trained');
  return [
    ...(ready && kind.value !== 'tool' ? ['ready'] : []),
    ...(trainable.value ? ['trainable'] : []),
    ...(kind.value === 'tool' ? ['tool'] : []),
  ];
}

function answersOf({ endpoint, stats: { probe } }: Module): string[] {
  if (!endpoint) return [];
  switch (probe?.outcome) {
    case undefined:
      return ['unknown'];
    case 'answers':
      return ['yes'];
    case 'answers-without-cors':
      return ['frame'];
    case 'asleep':
      return ['asleep'];
    case 'fails':
    case 'unreachable':
    case 'not-deepaas':
      return ['fails'];
  }
}

function memoryOf({ facts: { inference } }: Module): string[] {
  const needed = inference.value?.memoryMB;
  if (needed === undefined) return [];
  return MEMORY_BANDS_GB.filter((gigabytes) => needed <= gigabytes * 1024).map(String);
}

function gpuOf({ facts: { inference } }: Module): string[] {
  const needed = inference.value?.gpu;
  if (needed === undefined) return [];
  if (needed === 0) return ['none'];
  return [needed === 1 ? 'one' : 'several'];
}

/** Parents, their parents and so on, as far as they are in the catalogue; the nearest first, each once. */
function ancestorsOf(module: Module, byId: ReadonlyMap<string, Module>): Module[] {
  const found = new Map<string, Module>();
  const queue = [module];
  for (const { facts } of queue) {
    for (const { moduleId } of facts.descent.value ?? []) {
      const parent = moduleId === undefined ? undefined : byId.get(moduleId);
      if (!parent || parent.id === module.id || found.has(parent.id)) continue;
      found.set(parent.id, parent);
      queue.push(parent);
    }
  }
  return [...found.values()];
}

/** Values of a closed vocabulary; their words stand in the definition. */
function closed(values: readonly string[] | undefined): FacetValue[] {
  return [...new Set(values)].map((value) => ({ value, label: value }));
}

/** Values of an open vocabulary: the word makes the value. */
function open(labels: readonly string[] | undefined): FacetValue[] {
  const bySlug = new Map((labels ?? []).map((label) => [facetSlug(label), label]));
  return [...bySlug].filter(([value]) => value !== '').map(([value, label]) => ({ value, label }));
}

const only = (value: string | undefined): string[] | undefined => (value === undefined ? undefined : [value]);

function mostCommonHow(hows: readonly (How | 'unknown')[]): How | 'unknown' {
  const counts = new Map<How, number>();
  for (const how of hows) if (how !== 'unknown') counts.set(how, (counts.get(how) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'unknown';
}
