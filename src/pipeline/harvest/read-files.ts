import { FILE_ROLES, type FileRole, type LockedFile } from '../../model/lock.ts';
import { type Choice, isLfsPointer, MOST_BYTES, unreadable } from './choose-files.ts';
import type { HarvestRequest, ReadPlan } from './harvest-request.ts';
import type { Harvested, Standing } from './settle.ts';
import type { ListedFile, WantedFile } from './source-host.ts';

/** Files whose bytes are not here already. */
export function wantedOf(request: HarvestRequest, { standing, choice }: ReadPlan): WantedFile[] {
  return chosen(choice)
    .filter(({ role, file }) => !unreadable(file, role) && !bytesHere(request, standing, file))
    .map(({ role, file }) => ({
      path: file.path,
      oid: file.oid,
      maxBytes: MOST_BYTES[role],
      ...(file.sizeBytes !== undefined && { sizeBytes: file.sizeBytes }),
    }));
}

const chosen = (choice: Choice): { role: FileRole; file: ListedFile }[] =>
  Object.entries(choice).map(([role, file]) => ({ role: role as FileRole, file }));

function bytesHere({ kept }: HarvestRequest, { id, before }: Standing, { oid }: ListedFile): Uint8Array | undefined {
  const role = FILE_ROLES.find((each) => before?.files[each]?.oid === oid);
  return kept.fetched(oid) ?? (role && kept.written(id, role));
}

/** The files of one commit with their proofs, and why its metadata are refused, where they are. */
export function readFiles(request: HarvestRequest, plan: ReadPlan): Harvested {
  const files: Partial<Record<FileRole, LockedFile>> = {};
  for (const { role, file } of chosen(plan.choice)) {
    const bytes = bytesHere(request, plan.standing, file);
    if (bytes && !isLfsPointer(bytes)) {
      files[role] = { path: file.path, oid: file.oid, sizeBytes: bytes.length, sha256: request.sha256(bytes) };
    }
  }
  const refused = refusal(request, plan);
  if (refused === undefined) return { files };
  const { metadata, ...others } = files;
  return { files: { ...others, ...(metadata && { rejected: metadata }) }, refused };
}

/** Why the metadata cannot be used, in one sentence, or `undefined` where they can. */
function refusal(request: HarvestRequest, { standing, choice }: ReadPlan): string | undefined {
  const { metadata } = choice;
  if (!metadata) return 'the repository holds no metadata file. Write ai4-metadata.yml at its root.';
  const fault = unreadable(metadata, 'metadata');
  if (fault) return fault;
  const bytes = bytesHere(request, standing, metadata);
  if (!bytes) return `${metadata.path} could not be read, or is larger than ${MOST_BYTES.metadata} bytes.`;
  if (isLfsPointer(bytes)) return `${metadata.path} is a Git LFS pointer. Commit the file itself.`;
  const checked = request.checkMetadata({ path: metadata.path, bytes, moduleId: standing.id });
  return checked.ok ? undefined : checked.note;
}
