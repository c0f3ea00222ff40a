import type { Finding } from '../../model/finding.ts';
import { check } from '../check.ts';
import { harvestFindings } from '../harvest/harvest-findings.ts';
import type { EntrySource } from '../read-entry.ts';
import { checkCatalogue, type JudgedEntry, judgeEntry } from '../validate.ts';
import { metadataTarget, readingFacts } from './reading-targets.ts';
import type { RepositoryReading } from './repository-reading.ts';

/** What came of reading a repository. *Gone* is what the host said; *unread* says nothing about the repository. */
export type ReadOutcome =
  | { readonly state: 'read'; readonly reading: RepositoryReading }
  | { readonly state: 'gone' | 'unread'; readonly reason: string };

/**
 * What a reviewer should know of the repository that an entry names: its metadata, how it stands at its host, and whether
 * it is a copy of what another entry lists.
 */
export function repositoryFindings(
  source: EntrySource,
  repo: string,
  outcome: ReadOutcome,
  entries: readonly JudgedEntry[] = [],
): Finding[] {
  const judged = judgeEntry(source);
  if (outcome.state !== 'read') {
    const status = outcome.state === 'gone' ? 'gone' : 'stale';
    return harvestFindings(judged, { repo, status, note: outcome.reason, files: {} });
  }
  const { reading } = outcome;
  const facts = readingFacts(reading);
  const others = entries.filter(({ id }) => id !== judged.id);
  // What else concerns several entries is told without reading any repository.
  const ofEntry = checkCatalogue([...others, judged], (id) => (id === judged.id ? facts : undefined)).filter(
    ({ rule }) => rule.startsWith('repository-'),
  );
  return [...ofEntry, ...check({ targets: [metadataTarget(reading, facts)] })];
}
