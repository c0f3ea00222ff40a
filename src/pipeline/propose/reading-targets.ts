import type { Repository } from '../../model/module.ts';
import type { Target } from '../check.ts';
import type { RepositoryFacts } from '../rules/rule.ts';
import type { RepositoryReading } from './repository-reading.ts';

/** What a reading tells the rules of the repository; `asked` is the name that led to it. */
export function readingFacts(
  { repository, license, archived, forkOf }: RepositoryReading,
  asked: Repository = repository,
): RepositoryFacts {
  const now = `${repository.owner}/${repository.name}`;
  const isMoved = now.toLowerCase() !== `${asked.owner}/${asked.name}`.toLowerCase();
  return {
    // GitHub's word for a licence file that it does not recognise.
    ...(license && license !== 'NOASSERTION' && { license }),
    ...(archived !== undefined && { archived }),
    ...(forkOf && { forkOf }),
    ...(isMoved && { movedTo: now }),
  };
}

/** The repository's own metadata as a thing to judge, or that there are none. */
export function metadataTarget({ repository, files: { metadata } }: RepositoryReading, facts: RepositoryFacts): Target {
  const name = `${repository.owner}/${repository.name}`;
  if (!metadata) return { kind: 'no-metadata', path: name };
  return { kind: 'metadata', path: `${name}/${metadata.path}`, bytes: metadata.bytes, repository: facts };
}
