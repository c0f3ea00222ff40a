import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILE_ROLES, type FileRole, type Lock, type Stats } from '../model/lock.ts';
import type { KeptFiles } from '../pipeline/harvest.ts';
import { formatLock, formatStats } from '../pipeline/lock.ts';
import { sha256Hex } from './git-blob.ts';
import { SNAPSHOT_NAMES } from './store.ts';

/** Working folder of a harvest, inside the folder that it writes, so that a rename never leaves the file system. */
export const WORK_FOLDER = '.harvest';

/**
 * Files that were read lie here by their git blob id until the harvest is written. What a killed harvest has read is
 * still here for the next one.
 */
export function keptFiles(harvestDir: string, lock: Lock): KeptFiles {
  const folder = join(harvestDir, WORK_FOLDER, 'blobs');
  return {
    fetched: (oid) => readIfThere(join(folder, checkedOid(oid))),
    keep(oid, bytes) {
      mkdirSync(folder, { recursive: true });
      writeWhole(join(folder, checkedOid(oid)), bytes);
    },
    written(id, role) {
      const proof = lock[id]?.files[role];
      const bytes = readIfThere(join(harvestDir, 'snapshot', id, SNAPSHOT_NAMES[role]));
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
 * Writes a harvest so that it can be killed at any moment. All of it is laid out in the working folder first; the
 * marker then says that it is complete, and from there `finishHarvest` carries it through, now or at the next start.
 */
export function writeHarvest(harvestDir: string, { lock, stats, before }: NewState): void {
  const next = join(harvestDir, WORK_FOLDER, 'next');
  rmSync(next, { recursive: true, force: true });
  mkdirSync(next, { recursive: true });
  const kept = keptFiles(harvestDir, before);
  for (const [id, line] of Object.entries(lock)) {
    for (const role of FILE_ROLES) {
      const proof = line.files[role];
      if (!proof || proof.sha256 === before[id]?.files[role]?.sha256) continue;
      const bytes = kept.fetched(proof.oid) ?? writtenElsewhere(kept, before, id, proof.oid);
      if (!bytes) throw new Error(`${id}: the bytes of ${proof.path} are neither fetched nor written.`);
      mkdirSync(join(next, id), { recursive: true });
      writeFileSync(join(next, id, SNAPSHOT_NAMES[role]), bytes, { flush: true });
    }
  }
  writeFileSync(join(next, 'lock.json'), formatLock(lock), { flush: true });
  writeFileSync(join(next, 'stats.json'), formatStats(stats), { flush: true });
  writeWhole(join(harvestDir, WORK_FOLDER, 'complete'), '');
  finishHarvest(harvestDir);
}

/** The same bytes in another role: metadata that a new rule accepts were kept as rejected before. */
function writtenElsewhere(kept: KeptFiles, before: Lock, id: string, oid: string): Uint8Array | undefined {
  const role = FILE_ROLES.find((each) => before[id]?.files[each]?.oid === oid);
  return role && kept.written(id, role);
}

/**
 * Carries a complete harvest through: file by file into place, then the lock, then the marker away. It may be killed
 * and run again; without the marker it does nothing.
 */
export function finishHarvest(harvestDir: string): void {
  const work = join(harvestDir, WORK_FOLDER);
  if (!existsSync(join(work, 'complete'))) return;
  const next = join(work, 'next');
  const lock = readLockFile(join(next, 'lock.json')) ?? readLockFile(join(harvestDir, 'lock.json')) ?? {};
  for (const id of foldersIn(next)) {
    mkdirSync(join(harvestDir, 'snapshot', id), { recursive: true });
    for (const name of readdirSync(join(next, id))) {
      renameSync(join(next, id, name), join(harvestDir, 'snapshot', id, name));
    }
  }
  for (const id of foldersIn(join(harvestDir, 'snapshot')))
    removeUnlisted(join(harvestDir, 'snapshot', id), lock[id]?.files);
  for (const name of ['lock.json', 'stats.json']) {
    if (existsSync(join(next, name))) renameSync(join(next, name), join(harvestDir, name));
  }
  rmSync(join(work, 'complete'));
  rmSync(next, { recursive: true, force: true });
  rmSync(join(work, 'blobs'), { recursive: true, force: true });
}

/** A file that the lock no longer speaks of; the recorded API is the probe's own, and stays. */
function removeUnlisted(folder: string, files: Partial<Record<FileRole, unknown>> = {}): void {
  for (const role of FILE_ROLES) if (!files[role]) rmSync(join(folder, SNAPSHOT_NAMES[role]), { force: true });
}

const foldersIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
    : [];

const readLockFile = (path: string): Lock | undefined =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Lock) : undefined;

const readIfThere = (path: string): Uint8Array | undefined => (existsSync(path) ? readFileSync(path) : undefined);
