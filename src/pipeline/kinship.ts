import type { Module } from '../model/module.ts';

/** Another module worth a look, and why. */
export interface Relation {
  readonly moduleId: string;
  /** Fragments without a full stop, strongest first. */
  readonly reasons: readonly string[];
}

/** Answers about one module's relations; each costs the same however many modules there are. */
export interface Kinship {
  /** Modules made from the same parent. */
  readonly siblingsOf: (id: string) => readonly string[];
  readonly relatedOf: (id: string) => readonly Relation[];
}

/** Candidates looked at per reason: enough to choose from, few enough to stay cheap in a catalogue of thousands. */
const CANDIDATES = 40;
const RELATED_SHOWN = 6;

type Keys = (module: Module) => readonly string[];

interface Reason {
  readonly words: string;
  readonly weight: number;
  readonly keys: Keys;
}

/** Two modules that share a key of a reason are related by it. */
const REASONS: readonly Reason[] = [
  { words: 'same origin', weight: 4, keys: parentIds },
  {
    words: 'same task and input',
    weight: 3,
    keys: ({ facts: { operation, inputKinds } }) => pairs([operation.value], inputKinds.value),
  },
  { words: 'same subject', weight: 2, keys: ({ facts: { subject } }) => specific(subject.value) },
  { words: 'same organisation', weight: 1, keys: ({ facts: { organisations } }) => organisations.value ?? [] },
];

/** Reads all modules once. Modules that are no longer offered are nobody's relation. */
export function kinshipOf(modules: readonly Module[]): Kinship {
  const offered = modules.filter(
    ({ lifecycle: { stage }, demonstration }) => !demonstration && stage !== 'withdrawn' && stage !== 'removed',
  );
  const byId = new Map(modules.map((module) => [module.id, module]));
  const siblings = groupBy(offered, parentIds);
  const groups = REASONS.map((reason) => ({ ...reason, members: groupBy(offered, reason.keys) }));
  return {
    siblingsOf: (id) => {
      const module = byId.get(id);
      return module ? others(module, siblings, parentIds) : [];
    },
    relatedOf: (id) => {
      const module = byId.get(id);
      return module ? relate(module, groups) : [];
    },
  };
}

interface Group extends Reason {
  readonly members: ReadonlyMap<string, readonly string[]>;
}

function relate(module: Module, groups: readonly Group[]): Relation[] {
  const found = new Map<string, { weight: number; reasons: string[] }>();
  for (const { words, weight, keys, members } of groups) {
    for (const id of others(module, members, keys, CANDIDATES)) {
      const relation = found.get(id) ?? { weight: 0, reasons: [] };
      relation.weight += weight;
      relation.reasons.push(words);
      found.set(id, relation);
    }
  }
  const lineage = new Set(parentIds(module));
  return [...found]
    .filter(([id, { weight }]) => weight > 1 && !lineage.has(id))
    .sort(([a, { weight: first }], [b, { weight: second }]) => second - first || (a < b ? -1 : 1))
    .slice(0, RELATED_SHOWN)
    .map(([moduleId, { reasons }]) => ({ moduleId, reasons }));
}

function groupBy(modules: readonly Module[], keys: Keys): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const module of modules) {
    for (const key of keys(module)) {
      const members = groups.get(key);
      if (members) members.push(module.id);
      else groups.set(key, [module.id]);
    }
  }
  return groups;
}

/** The first of those that share a key, each once; a key may be shared by thousands. */
function others(
  module: Module,
  groups: ReadonlyMap<string, readonly string[]>,
  keys: Keys,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const found = new Set<string>();
  for (const key of keys(module)) {
    for (const id of groups.get(key) ?? []) {
      if (found.size >= most) return [...found];
      if (id !== module.id) found.add(id);
    }
  }
  return [...found];
}

function parentIds({ facts: { descent } }: Module): string[] {
  return (descent.value ?? []).flatMap(({ moduleId }) => moduleId ?? []);
}

/** “General” and “computing” say nothing about what two modules have in common. */
function specific(subject: string | undefined): string[] {
  return subject && subject !== 'general' && subject !== 'computing' ? [subject] : [];
}

const pairs = (first: readonly (string | undefined)[], second: readonly string[] | undefined): string[] =>
  first.flatMap((one) => (one ? (second ?? []).map((other) => `${one} ${other}`) : []));
