import type { SnapshotFault } from '../model/harvest.ts';

/** One line a fault: what was found, what the lock expects, how to mend it. */
export function formatSnapshotFaults(harvestDir: string, faults: readonly SnapshotFault[]): string {
  return faults
    .map(({ id, path, expected, found }) => {
      const fault = found
        ? `is ${found}, and the lock expects ${expected}`
        : `is missing; the lock expects ${expected}`;
      return `${harvestDir}/${path} ${fault}. Restore it, or run "npm run harvest -- ${id}".`;
    })
    .join('\n');
}
