import type { Repository } from '../model/module.ts';
import type { CheckInput, Target } from '../pipeline/check.ts';
import { parseRepository } from '../pipeline/repository.ts';
import type { RepositoryReading } from '../pipeline/repository-reading.ts';
import type { RepositoryFacts } from '../pipeline/rules/rule.ts';
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
  if (outcome.state === 'unread') throw new NothingToCheck(`${asked.url} could not be read: ${outcome.reason}`);
  const { reading } = outcome;
  const facts = factsOf(asked, reading);
  const entries = readEntryFiles(modulesDir);
  const entry = entries.find((file) => lists(file, asked)) ?? firstEntry(asked);
  return {
    targets: [{ kind: 'entry', ...entry, repository: facts }, metadataOf(reading, facts)],
    neighbours: entries,
  };
}

function factsOf(asked: Repository, { repository, license, archived }: RepositoryReading): RepositoryFacts {
  const now = `${repository.owner}/${repository.name}`;
  const isMoved = now.toLowerCase() !== `${asked.owner}/${asked.name}`.toLowerCase();
  return {
    ...(license && license !== 'NOASSERTION' && { license }),
    ...(archived !== undefined && { archived }),
    ...(isMoved && { movedTo: now }),
  };
}

function metadataOf({ repository, files: { metadata } }: RepositoryReading, facts: RepositoryFacts): Target {
  const name = `${repository.owner}/${repository.name}`;
  if (!metadata) return { kind: 'no-metadata', path: name };
  return { kind: 'metadata', path: `${name}/${metadata.path}`, bytes: metadata.bytes, repository: facts };
}

function lists(file: EntryFile, asked: Repository): boolean {
  const { entry } = judgeEntry(file);
  const listed = entry && parseRepository(entry.repository);
  return listed?.url.toLowerCase() === asked.url.toLowerCase();
}

/** The shortest entry that would list the repository. */
function firstEntry({ url, name }: Repository): EntryFile {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return { id, path: `modules/${id}.yaml`, bytes: new TextEncoder().encode(`repository: ${url}\n`) };
}
