import { module } from '../../i18n/en/module.ts';
import type { Fact, IsoDate } from '../../model/fact.ts';
import type { ModuleFacts } from '../../model/module.ts';
import { known } from '../known.ts';

const { versions } = module;

/** A dated event of a module's life. */
export interface HistoryEvent {
  readonly date: IsoDate;
  readonly what: string;
  readonly fact: Fact<unknown>;
}

/** What is dated, newest first; what nobody dated is left out. */
export function historyOf(facts: Pick<ModuleFacts, 'created' | 'updated' | 'lastCommit'>): HistoryEvent[] {
  const events: readonly (readonly [string, Fact<IsoDate>])[] = [
    [versions.code, facts.lastCommit],
    [versions.metadata, facts.updated],
    [versions.created, facts.created],
  ];
  return events
    .flatMap(([what, fact]) => {
      const date = known(fact);
      return date ? [{ date, what, fact }] : [];
    })
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}
