import type { Finding } from '../../model/finding.ts';
import type { Entry } from '../../model/generated/entry.ts';
import type { EntryReview, Review } from '../../model/review.ts';
import { type EntrySource, readEntry } from '../read-entry.ts';
import { checkCatalogue, judgeEntry } from '../validate.ts';
import { diffDescent, type Entries } from './diff-descent.ts';
import { diffEntries } from './diff-entries.ts';
import { type Comparable, findDuplicates } from './find-duplicates.ts';

/** A proposal to change the catalogue: the entries before and after it, and what else it touches. */
export interface Proposal {
  readonly before: readonly EntrySource[];
  readonly after: readonly EntrySource[];
  /** Changed paths that are no entries. */
  readonly otherPaths: readonly string[];
}

export function reviewProposal({ before, after, otherPaths }: Proposal): Review {
  const [old, now] = [before.map(judgeEntry), after.map(judgeEntry)];
  const [oldEntries, newEntries] = [usable(before), usable(after)];
  const listed = Object.entries(newEntries).map(([id, entry]) => comparable(id, entry));
  const touched = touchedIds(before, after);
  return {
    entries: touched.map(({ id, path, kind }) => {
      const entry = newEntries[id];
      return {
        id,
        path,
        kind,
        ...(entry && { repository: entry.repository }),
        changes: diffEntries(oldEntries[id], entry),
        duplicates: entry ? findDuplicates(comparable(id, entry), listed) : [],
      };
    }),
    findings: [
      ...now.filter(({ id }) => touched.some((entry) => entry.id === id)).flatMap(({ findings }) => findings),
      ...newFindings(checkCatalogue(old), checkCatalogue(now)),
    ],
    descent: diffDescent(oldEntries, newEntries),
    otherPaths,
  };
}

/** What of each entry can be used; what cannot has its finding. */
const usable = (sources: readonly EntrySource[]): Entries =>
  Object.fromEntries(
    sources.flatMap((source) => {
      const { entry } = readEntry(source, undefined);
      return entry ? [[source.id, entry] as const] : [];
    }),
  );

/** What concerns several entries and did not stand before the proposal. */
function newFindings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const keyOf = ({ rule, at, params }: Finding) => JSON.stringify([rule, at.file, params]);
  const known = new Set(before.map(keyOf));
  return after.filter((finding) => !known.has(keyOf(finding)));
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
