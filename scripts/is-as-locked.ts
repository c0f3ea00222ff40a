import { verifySnapshot } from '../src/io/verify-snapshot.ts';
import { formatSnapshotFaults } from '../src/report/snapshot-faults.ts';

/** Whether every harvested byte is what the lock says; what is not is printed. */
export function isAsLocked(harvestDir: string): boolean {
  const faults = verifySnapshot(harvestDir);
  if (faults.length > 0) console.error(formatSnapshotFaults(harvestDir, faults));
  return faults.length === 0;
}
