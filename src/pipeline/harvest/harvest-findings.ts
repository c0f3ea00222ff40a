import type { Finding, Severity } from '../../model/finding.ts';
import type { LockedModule } from '../../model/lock.ts';
import type { HarvestStatus } from '../../model/vocabulary.ts';
import type { JudgedEntry } from '../validate.ts';

/** How much a state of the harvest asks of a person. */
const SEVERITIES = {
  ok: undefined,
  'never-harvested': undefined,
  // Told by the rules repository-moved and repository-archived, which know the entry's lifecycle.
  moved: undefined,
  archived: undefined,
  invalid: 'warning',
  stale: 'info',
  gone: 'warning',
  hijacked: 'error',
} as const satisfies Record<HarvestStatus, Severity | undefined>;

/** What the last harvest said of a repository, at the line of the entry that names it. */
export function harvestFindings({ id, path, places }: JudgedEntry, locked: LockedModule | undefined): Finding[] {
  const severity = locked && SEVERITIES[locked.status];
  // A file whose bytes are here has findings of its own.
  if (!severity || (locked.status === 'invalid' && locked.files.rejected)) return [];
  const { repo, since, note } = locked;
  return [
    {
      rule: `harvest-${locked.status}`,
      severity,
      at: places?.locate('/repository') ?? { file: path, moduleId: id },
      params: { repo, ...(since && { since }), ...(note && { note }) },
    },
  ];
}
