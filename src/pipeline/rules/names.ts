import type { EntrySubject } from './rule.ts';

/** Every name that leads to an entry, in lower case: ids and aliases. */
export function namesOf(entries: readonly EntrySubject[]): ReadonlyMap<string, EntrySubject> {
  const names = new Map<string, EntrySubject>();
  for (const subject of entries) {
    for (const alias of subject.entry.aliases ?? []) names.set(alias.toLowerCase(), subject);
    names.set(subject.id.toLowerCase(), subject);
  }
  return names;
}
