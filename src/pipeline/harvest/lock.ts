import type { FileRole, Lock, LockedFile, LockedModule, ModuleStats, Stats } from '../../model/lock.ts';
import { FILE_ROLES } from '../../model/lock.ts';

/** `modules/lock.json`: one line a module, sorted by id, keys in one order, so that one changed module is one changed line. */
export function formatLock(lock: Lock): string {
  return formatLines(Object.entries(lock).map(([id, line]) => [id, orderLine(line)] as const));
}

/** `modules/stats.json`, in the same form. */
export function formatStats(stats: Stats): string {
  return formatLines(Object.entries(stats).map(([id, line]) => [id, orderStats(line)] as const));
}

function formatLines(lines: readonly (readonly [string, object])[]): string {
  // By code unit, not by locale: the same order on every machine.
  const sorted = [...lines].sort(([one], [other]) => (one < other ? -1 : 1));
  if (sorted.length === 0) return '{}\n';
  return `{\n${sorted.map(([id, line]) => `${JSON.stringify(id)}:${JSON.stringify(line)}`).join(',\n')}\n}\n`;
}

function orderLine(line: LockedModule): object {
  const { repo, askedAs, formerly, id, ref, rev, date, license, forkOf, archived, topics, tags, ...rest } = line;
  const { release, releaseDate, files, rejectedRev, status, since, note } = rest;
  const head = { repo, askedAs, formerly, id, ref, rev, date, license, forkOf, archived, topics, tags };
  return { ...head, release, releaseDate, files: orderFiles(files), rejectedRev, status, since, note };
}

function orderFiles(files: Readonly<Partial<Record<FileRole, LockedFile>>>): object {
  return Object.fromEntries(
    FILE_ROLES.flatMap((role) => {
      const file = files[role];
      if (!file) return [];
      const { path, oid, sizeBytes, sha256 } = file;
      return [[role, { path, oid, sizeBytes, sha256 }]];
    }),
  );
}

function orderStats(stats: ModuleStats): object {
  const { head, headDate, openIssues, askedAt, apiAskedAt, probe } = stats;
  return { head, headDate, openIssues, askedAt, apiAskedAt, probe };
}
