import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORK_FOLDER } from './work-folder.ts';

/** Another harvest is writing the same folder. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning';
}

/** Runs `work` alone: a second harvest of the same folder is told so. A turn whose process has died is taken over. */
export async function inTurn<T>(harvestDir: string, processId: number, work: () => Promise<T>): Promise<T> {
  const folder = join(harvestDir, WORK_FOLDER);
  const path = join(folder, 'running');
  mkdirSync(folder, { recursive: true });
  take(path, processId);
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
    removeIfEmpty(folder);
  }
}

/** What a harvest that broke off has read stays for the next one. */
function removeIfEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

function take(path: string, processId: number): void {
  try {
    writeFileSync(path, String(processId), { flag: 'wx' });
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    const other = Number(readFileSync(path, 'utf8'));
    if (isAlive(other)) throw new AlreadyRunning(`Another harvest (process ${other}) is writing this folder.`);
    rmSync(path, { force: true });
    take(path, processId);
  }
}

function isAlive(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    // A process of another user is alive as well.
    return isCode(error, 'EPERM');
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code;
