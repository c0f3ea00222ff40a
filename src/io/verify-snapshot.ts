import type { SnapshotFault } from '../model/harvest.ts';
import type { FileRole, Lock, LockedFile } from '../model/lock.ts';
import { gitBlobId, sha256Hex } from './git-blob.ts';
import { readLock, snapshotPath } from './store.ts';
import { readHarvested } from './work-folder.ts';

/** Compares every file of the snapshot with what the lock says of it: none may differ or lack. */
export function verifySnapshot(harvestDir: string): SnapshotFault[] {
  const lock: Lock = readLock(harvestDir);
  return Object.entries(lock).flatMap(([id, { files }]) =>
    Object.entries(files).flatMap(([role, proof]) => verifyFile(harvestDir, id, role as FileRole, proof)),
  );
}

function verifyFile(harvestDir: string, id: string, role: FileRole, proof: LockedFile): SnapshotFault[] {
  const path = snapshotPath(id, role);
  const bytes = readHarvested(harvestDir, path);
  if (!bytes) return [{ id, path, expected: proof.sha256 }];
  const found = sha256Hex(bytes);
  if (found !== proof.sha256) return [{ id, path, expected: proof.sha256, found }];
  const oid = gitBlobId(bytes);
  return oid === proof.oid ? [] : [{ id, path, expected: proof.oid, found: oid }];
}
