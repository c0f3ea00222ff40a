import { type Fact, isKnown, type KnownFact } from '../../model/fact.ts';
import type { ModuleFacts } from '../../model/module.ts';

/** The facts that rules may read words from. */
export type WordFacts = Pick<
  ModuleFacts,
  'title' | 'summary' | 'description' | 'kind' | 'tags' | 'tasks' | 'dataTypes' | 'inputs' | 'outputs'
>;

/** A few words that somebody wrote about a module, and the fact that they stand in. */
export interface Statement {
  /** The fact's name as a reader knows it. */
  readonly field: string;
  readonly text: string;
  readonly fact: KnownFact<unknown>;
}

/** A value that a rule read from a statement. */
export interface Reading<T> {
  readonly value: T;
  readonly statement: Statement;
  /** The words that the rule went by. */
  readonly words: string;
}

/** Everything that was said under a fact's name; the strongest word first. */
export type Said = (name: Exclude<keyof WordFacts, 'kind'>) => readonly Statement[];

const FIELD_NAMES = {
  title: 'title',
  summary: 'summary',
  description: 'description',
  tags: 'tag',
  tasks: 'task',
  dataTypes: 'data type',
  inputs: 'input',
  outputs: 'output',
} as const satisfies Record<Exclude<keyof WordFacts, 'kind'>, string>;

/**
 * Puts the words of several sources side by side: the author's may leave open what the marketplace's say. A fact that
 * several sources share is said once.
 */
export const saidIn =
  (...sources: readonly WordFacts[]): Said =>
  (name) =>
    sources
      .map((facts) => facts[name])
      .filter((fact, index, all) => all.indexOf(fact) === index)
      .flatMap((fact) => statementsOf(FIELD_NAMES[name], fact));

/** One statement a text, one a word of a list; none where the fact is unknown. */
function statementsOf(field: string, fact: Fact<string> | Fact<readonly string[]>): Statement[] {
  if (!isKnown<string | readonly string[]>(fact)) return [];
  const texts = typeof fact.value === 'string' ? [fact.value] : fact.value;
  return texts.map((text) => ({ field, text, fact }));
}

/** The derived fact: known from where its first reading was known, with the words that led to it. */
export function derivedFact<T>(value: T, readings: readonly Reading<unknown>[]): KnownFact<T> | undefined {
  const [first] = readings;
  if (!first) return undefined;
  const { source, asOf } = first.statement.fact;
  const named = [...new Set(readings.map(({ statement, words }) => `${statement.field}: “${words}”`))];
  return { how: 'derived', value, source, ...(asOf && { asOf }), reason: `Read from ${named.join(', ')}.` };
}
