import type { EntrySubject } from './rule.ts';

/** Every name that leads to an entry, in lower case: ids and aliases. */
export const namesOf = (entries: readonly EntrySubject[]): ReadonlyMap<string, EntrySubject> =>
  new Map(
    entries.flatMap((subject) =>
      [...(subject.entry.aliases ?? []), subject.id].map((name) => [name.toLowerCase(), subject] as const),
    ),
  );
