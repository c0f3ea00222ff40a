import { isKnown } from '../model/fact.ts';
import type { ModuleFacts } from '../model/module.ts';
import { declaredFacts } from './declared-facts.ts';
import type { Document } from './document.ts';
import { versionOfShape } from './metadata-version.ts';
import { migrateMetadata } from './migrate.ts';
import { parseSource } from './parse.ts';
import type { RepositoryReading } from './propose/repository-reading.ts';

/**
 * Fills facts that nobody stated from a metadata file that has an error elsewhere: enough for its author to start from.
 * The catalogue itself shows nothing of such a file.
 */
export function withBrokenMetadata(facts: ModuleFacts, reading: RepositoryReading): ModuleFacts {
  const document = looseDocument(reading);
  if (!document) return facts;
  const { repository, commit, date, files } = reading;
  const path = files.metadata?.path;
  const source = { of: `${repository.owner}/${repository.name}`, commit, ...(path && { path }) };
  const loose = declaredFacts(document, source, date).facts;
  const known = Object.entries(facts).filter(([, fact]) => isKnown<unknown>(fact));
  return { ...facts, ...loose, ...Object.fromEntries(known) };
}

function looseDocument({ files: { metadata } }: RepositoryReading): Document | undefined {
  const source = metadata && parseSource(metadata).source;
  if (!source) return undefined;
  const { value, locate } = source;
  if (versionOfShape(value, metadata.path) !== '1.0.0') return { metadata: value, locate };
  const { metadata: migrated, origins } = migrateMetadata(value);
  return { metadata: migrated, locate: (pointer) => locate(origins[pointer] ?? pointer) };
}
