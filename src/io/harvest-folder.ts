import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FILE_ROLES, type FileRole, type Lock, type Stats } from '../model/lock.ts';
import type { KeptFiles } from '../pipeline/harvest/harvest-request.ts';
import { formatLock, formatStats } from '../pipeline/harvest/lock.ts';
import { gitBlobId, sha256Hex } from './git-blob.ts';
import { readLock, snapshotPath } from './store.ts';
import { markerOf, nextOf, readHarvested, readIfThere, WORK_FOLDER } from './work-folder.ts';

/**
 * Files that were read lie here by their git blob id until the harvest is written. What a killed harvest has read is
 * still here for the next one.
 */
export function keptFiles(harvestDir: string, lock: Lock): KeptFiles {
  const folder = join(harvestDir, WORK_FOLDER, 'blobs');
  return {
    fetched(oid) {
      const bytes = readIfThere(join(folder, checkedOid(oid)));
      return bytes && gitBlobId(bytes) === oid ? bytes : undefined;
    },
    keep(oid, bytes) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, checkedOid(oid)), bytes);
    },
    written(id, role) {
      const proof = lock[id]?.files[role];
      const bytes = readHarvested(harvestDir, snapshotPath(id, role));
      return bytes && sha256Hex(bytes) === proof?.sha256 ? bytes : undefined;
    },
  };
}

/** The same for a harvest that writes nothing. */
export function keptInMemory(harvestDir: string, lock: Lock): KeptFiles {
  const onDisk = keptFiles(harvestDir, lock);
  const blobs = new Map<string, Uint8Array>();
  return {
    ...onDisk,
    fetched: (oid) => blobs.get(oid) ?? onDisk.fetched(oid),
    keep: (oid, bytes) => void blobs.set(oid, bytes),
  };
}

/** An id becomes part of a path, so it must be one. */
function checkedOid(oid: string): string {
  if (!/^[0-9a-f]{40,64}$/.test(oid)) throw new Error(`"${oid}" is no git blob id.`);
  return oid;
}

/** Never half a file: the bytes are written beside, and moved into place. */
export function writeWhole(path: string, bytes: Uint8Array | string): void {
  const beside = `${path}.part`;
  writeFileSync(beside, bytes, { flush: true });
  renameSync(beside, path);
}

export interface NewState {
  readonly lock: Lock;
  readonly stats: Stats;
  readonly before: Lock;
}

/**
 * Writes a harvest so that it can be killed at any moment: all of it is laid out in the working folder first, then the
 * marker makes it valid in one instant, and `finishHarvest` puts it in place, now or at the next start.
 */
export function writeHarvest(harvestDir: string, { lock, stats, before }: NewState): void {
  const next = nextOf(harvestDir);
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  const kept = keptFiles(harvestDir, before);
  for (const [id, line] of Object.entries(lock)) {
    for (const role of FILE_ROLES) {
      const proof = line.files[role];
      if (!proof || isInPlace(kept, before, id, role, proof.sha256)) continue;
      const bytes = kept.fetched(proof.oid) ?? writtenElsewhere(kept, before, id, proof.oid);
      // Lost here, and the repository cannot be read now: the lock keeps its proof, and verifying names the file.
      if (!bytes && before[id]?.files[role]?.sha256 === proof.sha256) continue;
      if (!bytes) throw new Error(`${id}: the bytes of ${proof.path} are neither fetched nor written.`);
      writeNext(join(next, snapshotPath(id, role)), bytes);
    }
  }
  writeWhole(join(next, 'lock.json'), formatLock(lock));
  writeWhole(join(next, 'stats.json'), formatStats(stats));
  writeWhole(markerOf(harvestDir), '');
  finishHarvest(harvestDir);
}

function isInPlace(kept: KeptFiles, before: Lock, id: string, role: FileRole, sha256: string): boolean {
  return before[id]?.files[role]?.sha256 === sha256 && kept.written(id, role) !== undefined;
}

/** Not flushed one by one: what a power cut takes is missed by its hash, and read again. */
function writeNext(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

/** The same bytes in another role: metadata that a new rule accepts were kept as rejected before. */
function writtenElsewhere(kept: KeptFiles, before: Lock, id: string, oid: string): Uint8Array | undefined {
  const role = FILE_ROLES.find((each) => before[id]?.files[each]?.oid === oid);
  return role && kept.written(id, role);
}

/**
 * Puts a complete harvest in place: file by file, then the lock, then the marker away. It may be killed and run again;
 * without the marker it does nothing.
 */
export function finishHarvest(harvestDir: string): void {
  if (!existsSync(markerOf(harvestDir))) return;
  const next = nextOf(harvestDir);
  const lock = readLock(harvestDir);
  for (const id of namesIn(join(next, 'snapshot'))) {
    mkdirSync(join(harvestDir, 'snapshot', id), { recursive: true });
    for (const name of namesIn(join(next, 'snapshot', id))) moveIfThere(next, harvestDir, `snapshot/${id}/${name}`);
  }
  for (const id of namesIn(join(harvestDir, 'snapshot'))) removeUnlisted(harvestDir, id, lock[id]?.files);
  for (const name of ['lock.json', 'stats.json']) moveIfThere(next, harvestDir, name);
  rmSync(markerOf(harvestDir));
  rmSync(next, { recursive: true, force: true });
  rmSync(join(harvestDir, WORK_FOLDER, 'blobs'), { recursive: true, force: true });
}

function moveIfThere(from: string, to: string, path: string): void {
  if (existsSync(join(from, path))) renameSync(join(from, path), join(to, path));
}

/** A file that the lock no longer speaks of; the recorded API is the probe's own, and stays. */
function removeUnlisted(harvestDir: string, id: string, files: Partial<Record<FileRole, unknown>> = {}): void {
  for (const role of FILE_ROLES) if (!files[role]) rmSync(join(harvestDir, snapshotPath(id, role)), { force: true });
  const folder = join(harvestDir, 'snapshot', id);
  if (namesIn(folder).length === 0) rmdirSync(folder);
}

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);
