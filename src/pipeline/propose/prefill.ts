import type { Prefilled } from '../../model/draft.ts';
import { type Fact, isKnown, type KnownFact, NOT_STATED } from '../../model/fact.ts';
import type { Descent, Module } from '../../model/module.ts';

/** Leads what an image or address names to a module of the catalogue, where it is one. */
export interface Names {
  readonly moduleOfAddress: (text: string) => string | undefined;
  readonly moduleOfImage: (image: string) => string | undefined;
}

/** What a repository already says for each field of a new entry, with how it is known: nothing of it is asked again. */
export function prefill({ facts }: Pick<Module, 'facts'>, names: Names): Prefilled {
  return {
    title: facts.title,
    summary: facts.summary,
    kind: facts.kind,
    inputs: orKinds(mapFact(facts.inputs, joinWords), facts.dataTypes),
    outputs: mapFact(facts.outputs, joinWords),
    license: facts.license,
    dockerImage: facts.dockerImage,
    baseModel: mapFact(facts.descent, (edges) => parentOf(edges, names)),
    endpoint: NOT_STATED,
    memoryMB: mapFact(facts.inference, ({ memoryMB }) => (memoryMB === undefined ? undefined : String(memoryMB))),
  };
}

export const joinWords = (words: readonly string[]): string => words.join('; ');

export const splitWords = (text: string): string[] =>
  text
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean);

function mapFact<T>(fact: Fact<T>, read: (value: T) => string | undefined): Fact<string> {
  if (!isKnown(fact)) return NOT_STATED;
  const value = read(fact.value);
  return value === undefined || value === '' ? NOT_STATED : { ...fact, value };
}

/** Where no words say what goes in, the declared kinds of data do. */
function orKinds(words: Fact<string>, dataTypes: Fact<readonly string[]>): Fact<string> {
  if (isKnown(words) || !isKnown(dataTypes)) return words;
  const kinds = dataTypes.value.filter((kind) => kind !== 'Other').map((kind) => kind.toLowerCase());
  if (kinds.length === 0) return NOT_STATED;
  const derived: KnownFact<string> = { ...dataTypes, how: 'derived', value: joinWords(kinds) };
  return derived;
}

/** The first edge that leads to a module of the catalogue; a general base image is no parent. */
function parentOf(edges: readonly Descent[], { moduleOfAddress, moduleOfImage }: Names): string | undefined {
  const resolved = edges.map(({ target, by }) =>
    by === 'inferred' ? moduleOfImage(target) : (moduleOfAddress(target) ?? moduleOfImage(target) ?? target),
  );
  return resolved.find((parent) => parent !== undefined);
}
