import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORK_FOLDER } from './work-folder.ts';

/** Another harvest is writing the same folder. */
export class AlreadyRunning extends Error {
  override readonly name = 'AlreadyRunning';
}

export interface Turn {
  readonly processId: number;
  /** Unix time, ms. */
  readonly nowMs: number;
}

/** No harvest takes this long: the id in an older file belongs to another process by now, or to another machine's. */
const LONGEST_TURN_MS = 12 * 3_600_000;

/** Runs `work` alone: a second harvest of the same folder is told so. A turn whose process has died is taken over. */
export async function inTurn<T>(harvestDir: string, turn: Turn, work: () => Promise<T>): Promise<T> {
  const folder = join(harvestDir, WORK_FOLDER);
  const path = join(folder, 'running');
  mkdirSync(folder, { recursive: true });
  take(path, turn);
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

function take(path: string, turn: Turn): void {
  try {
    writeFileSync(path, String(turn.processId), { flag: 'wx' });
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    const owner = readFileSync(path, 'utf8');
    const isOld = turn.nowMs - statSync(path).mtimeMs > LONGEST_TURN_MS;
    // An empty file belongs to a process that is just writing its id.
    const isTaken = !isOld && (owner === '' || isAlive(Number(owner)));
    if (isTaken) throw new AlreadyRunning(`Another harvest (process ${owner}) is writing this folder.`);
    rmSync(path, { force: true });
    take(path, turn);
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
