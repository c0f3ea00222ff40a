import type { Repository } from '../model/module.ts';
import { UsageError } from '../model/usage-error.ts';
import type { CheckInput } from '../pipeline/check.ts';
import type { SourceHost } from '../pipeline/harvest/source-host.ts';
import { idOfRepository } from '../pipeline/propose/issue-form.ts';
import { metadataTarget, readingFacts } from '../pipeline/propose/reading-targets.ts';
import { parseRepository } from '../pipeline/repository.ts';
import { type JudgedEntry, judgeEntry } from '../pipeline/validate.ts';
import { readRepository } from './read-repository.ts';
import { type EntryFile, readEntryFiles } from './store.ts';

/** Reads a repository as the harvest would: its metadata, and the entry that lists it or would list it. */
export async function readRepositoryTargets(
  host: SourceHost,
  asked: Repository,
  modulesDir: string,
): Promise<CheckInput> {
  const outcome = await readRepository(host, asked);
  if (outcome.state !== 'read') throw new UsageError(`${asked.url} could not be read: ${outcome.reason}`);
  const { reading } = outcome;
  const facts = readingFacts(reading, asked);
  const files = readEntryFiles(modulesDir);
  const neighbours = files.map(judgeEntry);
  const own = neighbours.find((judged) => lists(judged, asked));
  const entry = files.find(({ id }) => id === own?.id) ?? firstEntry(asked);
  return {
    targets: [{ kind: 'entry', ...entry, repository: facts }, metadataTarget(reading, facts)],
    neighbours,
  };
}

function lists({ entry }: JudgedEntry, asked: Repository): boolean {
  const listed = entry && parseRepository(entry.repository);
  return listed?.url.toLowerCase() === asked.url.toLowerCase();
}

/** The shortest entry that would list the repository. */
function firstEntry({ url, name }: Repository): EntryFile {
  const id = idOfRepository(name);
  return { id, path: `modules/${id}.yaml`, bytes: new TextEncoder().encode(`repository: ${url}\n`) };
}
