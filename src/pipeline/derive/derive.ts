import { type Fact, NOT_STATED } from '../../model/fact.ts';
import type { ModuleFacts } from '../../model/module.ts';
import { readOperation } from './derive-operation.ts';
import { readInputKinds, readOutputKinds } from './derive-ports.ts';
import { derivedFact, type Reading, saidIn, type WordFacts } from './derive-statements.ts';
import { readSubject } from './derive-subject.ts';

export type DerivedFacts = Pick<ModuleFacts, 'inputKinds' | 'outputKinds' | 'operation' | 'subject'>;

/**
 * Reads ports, operation and subject from the words of a module, by rule: same words, same answer.
 * A derived fact keeps the source of the words and says which they were; where no rule fits, it is unknown.
 * @param curated what the marketplace says of the same module, asked after the strongest facts of each name
 */
export function deriveFacts(facts: WordFacts, curated: WordFacts = facts): DerivedFacts {
  const said = facts === curated ? saidIn(facts) : saidIn(facts, curated);
  const operation = readOperation(said, facts.kind.value);
  return {
    inputKinds: several(readInputKinds(said)),
    outputKinds: several(readOutputKinds(said, operation)),
    operation: single(operation),
    subject: single(readSubject(said)),
  };
}

const single = <T>(reading: Reading<T> | undefined): Fact<T> =>
  (reading && derivedFact(reading.value, [reading])) ?? NOT_STATED;

const several = <T>(readings: readonly Reading<T>[]): Fact<readonly T[]> =>
  derivedFact(
    readings.map(({ value }) => value),
    readings,
  ) ?? NOT_STATED;
