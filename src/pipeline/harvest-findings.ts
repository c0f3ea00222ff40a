import type { Finding, Severity } from '../model/finding.ts';
import type { LockedModule } from '../model/lock.ts';
import type { HarvestStatus } from '../model/vocabulary.ts';
import { parseSource } from './parse.ts';
import type { EntrySource } from './read-entry.ts';

/** How much a state of the harvest asks of a person. What is wrong inside a file is told by that file's own findings. */
const SEVERITIES = {
  ok: undefined,
  'never-harvested': undefined,
  invalid: undefined,
  stale: 'info',
  moved: 'info',
  archived: 'warning',
  gone: 'warning',
  hijacked: 'error',
} as const satisfies Record<HarvestStatus, Severity | undefined>;

/** What the last harvest said of a repository, at the line of the entry that names it. */
export function harvestFindings(source: EntrySource, locked: LockedModule | undefined): Finding[] {
  const severity = locked && SEVERITIES[locked.status];
  if (!severity) return [];
  const place = parseSource({ ...source, moduleId: source.id }).source?.locate('/repository');
  const { repo, since, note } = locked;
  return [
    {
      rule: `harvest-${locked.status}`,
      severity,
      at: place ?? { file: source.path, moduleId: source.id },
      params: { repo, ...(since && { since }), ...(note && { note }) },
    },
  ];
}
