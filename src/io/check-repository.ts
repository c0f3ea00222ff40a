import type { Repository } from '../model/module.ts';
import type { CheckInput } from '../pipeline/check.ts';
import { idOfRepository } from '../pipeline/issue-form.ts';
import { metadataTarget, readingFacts } from '../pipeline/reading-targets.ts';
import { parseRepository } from '../pipeline/repository.ts';
import type { SourceHost } from '../pipeline/source-host.ts';
import { judgeEntry } from '../pipeline/validate.ts';
import { NothingToCheck } from './check-targets.ts';
import { readRepository } from './read-repository.ts';
import { type EntryFile, readEntryFiles } from './store.ts';

/** Reads a repository as the harvest would: its metadata, and the entry that lists it or would list it. */
export async function readRepositoryTargets(
  host: SourceHost,
  asked: Repository,
  modulesDir: string,
): Promise<CheckInput> {
  const outcome = await readRepository(host, asked);
  if (outcome.state !== 'read') throw new NothingToCheck(`${asked.url} could not be read: ${outcome.reason}`);
  const { reading } = outcome;
  const facts = readingFacts(reading, asked);
  const entries = readEntryFiles(modulesDir);
  const entry = entries.find((file) => lists(file, asked)) ?? firstEntry(asked);
  return {
    targets: [{ kind: 'entry', ...entry, repository: facts }, metadataTarget(reading, facts)],
    neighbours: entries,
  };
}

function lists(file: EntryFile, asked: Repository): boolean {
  const { entry } = judgeEntry(file);
  const listed = entry && parseRepository(entry.repository);
  return listed?.url.toLowerCase() === asked.url.toLowerCase();
}

/** The shortest entry that would list the repository. */
function firstEntry({ url, name }: Repository): EntryFile {
  const id = idOfRepository(name);
  return { id, path: `modules/${id}.yaml`, bytes: new TextEncoder().encode(`repository: ${url}\n`) };
}
