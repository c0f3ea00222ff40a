import { type HarvestReport, writeRenames } from '../src/io/run-harvest.ts';
import { formatChanges, formatFuse, formatProposals, formatWithoutApi } from '../src/report/harvest-changes.ts';
import { formatHarvestSummary } from '../src/report/harvest-progress.ts';

/** Prints what came of it; 1 where a person has to look: a large change, or another repository behind a known name. */
export function printReport(
  report: HarvestReport,
  options: Readonly<Record<string, unknown>>,
  modulesDir: string,
): 0 | 1 {
  const { lock, changes, proposals, fuse, unasked, unaskedReason, withoutApi } = report;
  if (options['dry-run']) console.log(formatChanges(changes));
  if (fuse) console.log(formatFuse(fuse, changes));
  if (!options['dry-run'] && !fuse) console.log(formatHarvestSummary(lock));
  if (unasked.length > 0)
    console.log(`${unasked.length} modules were not asked (${unaskedReason}), and stay as they were.`);
  if (withoutApi.length > 0) console.log(formatWithoutApi(withoutApi));
  if (options['write-renames'] && !fuse) writeRenames(modulesDir, proposals);
  else if (proposals.length > 0) console.log(formatProposals(proposals));
  const hijacked = Object.entries(lock).filter(([, { status }]) => status === 'hijacked');
  for (const [id, { note }] of hijacked)
    console.error(`ALARM ${id}: ${note}. Confirm with --accept-identity ${id}, or mend the entry.`);
  return fuse || hijacked.length > 0 ? 1 : 0;
}
