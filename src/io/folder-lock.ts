import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Gap between two looks at a lock that another process holds. */
const LOOK_AGAIN_MS = 250;

/** A process that was ended between making its lock and writing its id into it left an empty file. */
const EMPTY_FOR_MS = 10_000;

/**
 * Does `work` while no other process of this machine does it; waits for the one that is at it.
 * @param tellWaiting Called once, where it must wait.
 */
export async function whileLocked<T>(
  lockFile: string,
  work: () => Promise<T>,
  tellWaiting: () => void = () => undefined,
): Promise<T> {
  mkdirSync(dirname(lockFile), { recursive: true });
  if (!tryToLock(lockFile)) {
    tellWaiting();
    while (!tryToLock(lockFile)) await wait(LOOK_AGAIN_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** Takes the lock, also over one whose owner has died. */
function tryToLock(lockFile: string): boolean {
  try {
    const file = openSync(lockFile, 'wx');
    writeSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    if (!isOwnerAlive(lockFile)) rmSync(lockFile, { force: true });
    return false;
  }
}

function isOwnerAlive(lockFile: string): boolean {
  try {
    const pid = Number(readFileSync(lockFile, 'utf8'));
    if (pid === 0) return Date.now() - statSync(lockFile).mtimeMs < EMPTY_FOR_MS;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
