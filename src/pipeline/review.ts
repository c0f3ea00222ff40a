import type { Entry } from '../model/generated/entry.ts';
import type { EntryReview, Review } from '../model/review.ts';
import { diffDescent, type Entries } from './diff-descent.ts';
import { diffEntries } from './diff-entries.ts';
import { type Comparable, findDuplicates } from './find-duplicates.ts';
import type { EntrySource } from './read-entry.ts';
import { validateEntry } from './validate.ts';

/** A proposal to change the catalogue: the entries before and after it, and what else it touches. */
export interface Proposal {
  readonly before: readonly EntrySource[];
  readonly after: readonly EntrySource[];
  /** Changed paths that are no entries. */
  readonly otherPaths: readonly string[];
}

export function reviewProposal({ before, after, otherPaths }: Proposal): Review {
  const [old, now] = [readEntries(before), readEntries(after)];
  const touched = touchedIds(before, after);
  const listed = Object.entries(now).map(([id, entry]) => comparable(id, entry));
  return {
    entries: touched.map(({ id, path, kind }) => {
      const entry = now[id] ?? old[id];
      return {
        id,
        path,
        kind,
        ...(entry && { repository: entry.repository }),
        changes: diffEntries(old[id], now[id]),
        duplicates: now[id] ? findDuplicates(comparable(id, now[id]), listed) : [],
      };
    }),
    findings: after
      .filter(({ id }) => touched.some((entry) => entry.id === id))
      .flatMap((source) => validateEntry(source).findings),
    descent: diffDescent(old, now),
    otherPaths,
  };
}

/** Only entries that can be used; the broken ones have their findings. */
function readEntries(sources: readonly EntrySource[]): Entries {
  return Object.fromEntries(
    sources.flatMap((source) => {
      const checked = validateEntry(source);
      return checked.ok ? [[source.id, checked.value] as const] : [];
    }),
  );
}

const comparable = (id: string, { repository, aliases, curated }: Entry): Comparable => ({
  id,
  repository,
  ...(aliases && { aliases }),
  ...(curated && { title: curated.title }),
});

type Touched = Pick<EntryReview, 'id' | 'path' | 'kind'>;

function touchedIds(before: readonly EntrySource[], after: readonly EntrySource[]): Touched[] {
  const [old, now] = [before, after].map((sources) => new Map(sources.map((source) => [source.id, source]))) as [
    Map<string, EntrySource>,
    Map<string, EntrySource>,
  ];
  const written = after
    .filter(({ id, bytes }) => !isSameBytes(old.get(id)?.bytes, bytes))
    .map(({ id, path }): Touched => ({ id, path, kind: old.has(id) ? 'changed' : 'added' }));
  const deleted = before
    .filter(({ id }) => !now.has(id))
    .map(({ id, path }): Touched => ({ id, path, kind: 'deleted' }));
  return [...written, ...deleted];
}

function isSameBytes(a: Uint8Array | undefined, b: Uint8Array): boolean {
  return a?.length === b.length && a.every((byte, index) => byte === b[index]);
}
