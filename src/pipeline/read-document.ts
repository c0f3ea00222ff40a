import type { Finding } from '../model/finding.ts';
import type { FileRole, LockedModule } from '../model/lock.ts';
import type { Document } from './document.ts';
import { migrateMetadata } from './migrate.ts';
import { repositoryFacts } from './repository-facts.ts';
import { type MetadataDocument, validateMetadata } from './validate.ts';

export interface ReadDocument {
  readonly document: Document | undefined;
  readonly findings: readonly Finding[];
}

/**
 * The repository's metadata as a document of version 2. Facts come from the newest file that was valid; where a newer
 * one was refused, the findings are about that.
 */
export function readDocument(
  moduleId: string,
  locked: LockedModule | undefined,
  snapshot: Readonly<Partial<Record<FileRole | 'api', Uint8Array>>>,
): ReadDocument {
  const check = (role: 'metadata' | 'rejected') => {
    const bytes = snapshot[role];
    const path = locked?.files[role]?.path;
    const repository = repositoryFacts(locked);
    return bytes && path
      ? validateMetadata({ path: `${locked.repo}/${path}`, bytes, moduleId, ...(repository && { repository }) })
      : undefined;
  };
  const [metadata, rejected] = [check('metadata'), check('rejected')];
  return {
    document: metadata?.ok ? asVersion2(metadata.value) : undefined,
    findings: (rejected ?? metadata)?.findings ?? [],
  };
}

/** Facts of a migrated document keep the places of the original. */
function asVersion2({ version, metadata, locate }: MetadataDocument): Document {
  if (version !== '1.0.0') return { metadata, locate };
  const { metadata: migrated, origins } = migrateMetadata(metadata);
  return { metadata: migrated, locate: (pointer) => locate(origins[pointer] ?? pointer) };
}
