import type { Draft, Prefilled } from '../../model/draft.ts';
import type { JudgedEntry } from '../../model/review.ts';
import { withBrokenMetadata } from '../broken-metadata.ts';
import { check } from '../check.ts';
import type { EntrySource } from '../read-entry.ts';
import { type JudgedEntry as JudgedNeighbour, judgeEntry } from '../validate.ts';
import { type Comparable, duplicatesOfNew } from './find-duplicates.ts';
import { idOfRepository } from './issue-form.ts';
import { entrySource, formatEntry, newEntry, startDraft } from './new-entry.ts';
import { type Names, prefill } from './prefill.ts';
import { metadataTarget, readingFacts } from './reading-targets.ts';
import { moduleOfReading, type RepositoryReading } from './repository-reading.ts';

/** Where a new entry starts: what the repository says, and what is wrong with how it says it. */
export interface StartedEntry {
  readonly id: string;
  readonly prefilled: Prefilled;
  readonly draft: Draft;
}

export function startEntry(reading: RepositoryReading, names: Names, id?: string): StartedEntry {
  const { repository } = reading;
  const itsId = id ?? idOfRepository(repository.name);
  const module = moduleOfReading(entrySource(itsId, formatEntry({ repository: repository.url })), reading);
  if (!module) throw new Error(`${repository.url} was read, but is no repository.`);
  const prefilled = prefill({ facts: withBrokenMetadata(module.facts, reading) }, names);
  return { id: itsId, prefilled, draft: startDraft(prefilled) };
}

/** The modules that are listed, as a new entry is compared with them. */
export interface Beside {
  readonly comparables: readonly Comparable[];
  /** Their entries, judged: a thousand take half a second, so that this is done once, not at every change of a draft. */
  readonly neighbours: readonly JudgedNeighbour[];
}

export const besideOf = (comparables: readonly Comparable[]): Beside => ({
  comparables,
  neighbours: comparables.map((listed) => judgeEntry(neighbourOf(listed))),
});

/** Judges a new entry and the repository's own metadata, as the command line does, beside the modules that are listed. */
export function judgeNewEntry(
  { id, prefilled, draft }: StartedEntry,
  reading: RepositoryReading,
  { comparables, neighbours }: Beside,
): JudgedEntry {
  const entry = newEntry(reading, draft, prefilled);
  const text = formatEntry(entry);
  const source = entrySource(id, text);
  const repository = readingFacts(reading);
  return {
    path: source.path,
    text,
    findings: check({
      targets: [{ kind: 'entry', ...source, repository }, metadataTarget(reading, repository)],
      neighbours,
    }),
    duplicates: duplicatesOfNew({ id, repository: entry.repository, title: draft.title }, comparables),
  };
}

/** As much of a listed module's entry as the rules compare with others. */
function neighbourOf({ id, repository = '', aliases = [], title }: Comparable): EntrySource {
  const override = title === undefined ? {} : { overrides: { title: { value: title, reason: 'Title as listed.' } } };
  return entrySource(
    id,
    formatEntry({ repository, ...(aliases.length > 0 && { aliases: [...aliases] }), ...override }),
  );
}
