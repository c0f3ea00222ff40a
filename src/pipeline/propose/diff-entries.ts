import type { Entry } from '../../model/generated/entry.ts';
import type { EntryChange } from '../../model/review.ts';

/** What changes from one state of an entry to the other, by field, in the order of the newer state. */
export function diffEntries(before: Entry | undefined, after: Entry | undefined): EntryChange[] {
  const old = new Map(flatten(before));
  const now = new Map(flatten(after));
  const fields = new Set([...now.keys(), ...old.keys()]);
  return [...fields]
    .filter((field) => old.get(field) !== now.get(field))
    .map((field) => ({ field, ...side('before', old.get(field)), ...side('after', now.get(field)) }));
}

/** Leaves by path. A list of words is one leaf, because a person reads it as one value. */
function flatten(value: unknown, path = ''): [string, string][] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return [[path, value.join(', ')]];
  if (typeof value !== 'object') return [[path, String(value)]];
  return Object.entries(value).flatMap(([key, item]) => flatten(item, path ? `${path}.${key}` : key));
}

function side<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: string });
}
