import type { Finding } from '../model/finding.ts';
import type { Review } from '../model/review.ts';
import type { SourceHost } from '../pipeline/harvest/source-host.ts';
import { repositoryFindings } from '../pipeline/propose/repository-findings.ts';
import type { EntrySource } from '../pipeline/read-entry.ts';
import { parseRepository } from '../pipeline/repository.ts';
import { judgeEntry } from '../pipeline/validate.ts';
import { readRepository } from './read-repository.ts';

/** Most repositories that one proposal has read: it should touch one, and costs no more than this. */
const MOST_READ = 20;

/** Reads the repositories of the entries that a proposal adds or changes, and adds what is to be said of them. */
export async function reviewRepositories(
  host: SourceHost,
  review: Review,
  after: readonly EntrySource[],
): Promise<Review> {
  const judged = after.map(judgeEntry);
  const sources = new Map(after.map((source) => [source.id, source]));
  const findings: Finding[] = [];
  for (const { id, repository: address = '' } of review.entries.slice(0, MOST_READ)) {
    const [source, repository] = [sources.get(id), parseRepository(address)];
    if (!source || !repository) continue;
    const outcome = await readRepository(host, repository);
    findings.push(...repositoryFindings(source, `${repository.owner}/${repository.name}`, outcome, judged));
  }
  return { ...review, findings: [...review.findings, ...findings] };
}
