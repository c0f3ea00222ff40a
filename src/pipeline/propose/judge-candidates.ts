import type { Candidate, JudgedCandidate } from '../../model/source-list.ts';
import { chooseFiles } from '../harvest/choose-files.ts';
import type { HeadOutcome } from '../harvest/source-host.ts';
import { type Comparable, findDuplicates } from './find-duplicates.ts';
import { idOfRepository } from './issue-form.ts';

/** What would become of every candidate, in the order of the list; the second of two with one repository is told. */
export function judgeCandidates(
  candidates: readonly Candidate[],
  listed: readonly Comparable[],
  heads: ReadonlyMap<string, HeadOutcome>,
): JudgedCandidate[] {
  const seen = new Map<string, string>();
  return candidates.map((candidate) => {
    const { name } = candidate;
    if ('problem' in candidate) return { name, state: 'unusable', reason: candidate.problem };
    const address = candidate.repository.url.toLowerCase();
    const first = seen.get(address);
    if (first !== undefined) return { name, state: 'unusable', reason: `the same repository as ${first}` };
    seen.set(address, name);
    return judge(candidate, listed, heads.get(name));
  });
}

type Readable = Extract<Candidate, { repository: unknown }>;

function judge(candidate: Readable, listed: readonly Comparable[], outcome: HeadOutcome | undefined): JudgedCandidate {
  const { name, repository, note } = candidate;
  const noted = note === undefined ? {} : { note };
  const same = sameModule(candidate, listed);
  if (same) return { name, state: 'listed', id: same, ...noted };
  if (outcome?.state !== 'found') return { name, state: 'unusable', reason: outcome?.reason ?? 'it was not asked for' };
  const { commit, listing = [] } = outcome.head;
  if (!commit) {
    return { name, state: 'unusable', reason: repository.ref ? `it has no branch ${repository.ref}` : 'it is empty' };
  }
  const metadata = chooseFiles(listing).metadata?.path;
  return { name, state: 'new', repository, ...(metadata && { metadata }), ...noted };
}

/** A module with this repository, or with its name: an alias leads there for ever. */
function sameModule({ repository }: Readable, listed: readonly Comparable[]): string | undefined {
  const candidate = { id: idOfRepository(repository.name), aliases: [repository.name], repository: repository.url };
  const known = listed.find(({ id }) => id === candidate.id)?.id;
  const [first] = findDuplicates(candidate, listed);
  return known ?? (first && ['same-repository', 'taken-name'].includes(first.likeness) ? first.id : undefined);
}
