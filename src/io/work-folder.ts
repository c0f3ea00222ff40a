import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Working folder of a harvest, inside the folder that it writes, so that a rename never leaves the file system. */
export const WORK_FOLDER = '.harvest';
/** Stands there while a harvest is complete but not yet wholly in place: from here on its files are the valid ones. */
export const MARKER = 'complete';
export const NEXT = 'next';

export const markerOf = (harvestDir: string): string => join(harvestDir, WORK_FOLDER, MARKER);
export const nextOf = (harvestDir: string): string => join(harvestDir, WORK_FOLDER, NEXT);

/**
 * Reads a file of a harvest, `undefined` where there is none. A harvest becomes valid in one instant, when its marker
 * appears: before, its files are not looked at; after, they win over those in place, until all of them are in place.
 */
export function readHarvested(harvestDir: string, path: string): Uint8Array | undefined {
  if (!existsSync(markerOf(harvestDir))) return readIfThere(join(harvestDir, path));
  return readIfThere(join(nextOf(harvestDir), path)) ?? readIfThere(join(harvestDir, path));
}

export function readIfThere(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
