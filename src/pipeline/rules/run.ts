import type { Finding } from '../../model/finding.ts';
import { findingOf } from './finding-of.ts';
import { CATALOGUE_RULES, TEXT_RULES } from './index.ts';
import type { EntrySubject, TextSubject } from './rule.ts';

/** Faults of one rule that are told of one file: nobody mends more at once, and a hostile file could hold thousands. */
const MOST_FAULTS = 50;

/** Every rule over one file. An entry repeats what its repository says, so that notes go to the repository's file alone. */
export const runTextRules = (subject: TextSubject): Finding[] =>
  TEXT_RULES.filter(({ severity }) => !(subject.kind === 'entry' && severity === 'info')).flatMap((rule) =>
    firstOf(rule.check(subject), MOST_FAULTS).map((fault) =>
      findingOf(subject.source.lines, { ...fault, rule: rule.id }),
    ),
  );

/** Every rule over the entries together. */
export const runCatalogueRules = (entries: readonly EntrySubject[]): Finding[] =>
  CATALOGUE_RULES.flatMap((rule) =>
    [...rule.check(entries)].map(({ in: subject, ...fault }) =>
      findingOf(subject.places.lines, { ...fault, rule: rule.id }),
    ),
  );

function firstOf<Item>(items: Iterable<Item>, most: number): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    if (first.push(item) >= most) break;
  }
  return first;
}
