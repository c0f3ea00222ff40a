import type { Fuse } from '../../model/harvest.ts';
import type { Lock, LockedModule } from '../../model/lock.ts';

/** Shares beyond which a refresh looks like a fault of ours or of the host's, rather than like news. */
const MOST_LOST = 0.05;
const MOST_CHANGED = 0.3;
/** A small marketplace may see this many at once. */
const ALWAYS_ALLOWED = 3;

const LOST = new Set(['gone', 'hijacked']);

/** The fuse that a refresh blows, or `undefined`. Modules that were never harvested do not count. */
export function blownFuse(before: Lock, after: Lock): Fuse | undefined {
  const harvested = Object.entries(before).filter(([, line]) => line.rev !== undefined);
  const pairs = harvested.flatMap(([id, old]) => (after[id] ? [{ id, old, now: after[id] }] : []));
  const lost = pairs.filter(({ old, now }) => !LOST.has(old.status) && LOST.has(now.status)).map(({ id }) => id);
  const changed = pairs.filter(({ old, now }) => isChanged(old, now)).map(({ id }) => id);
  const of = harvested.length;
  const isBlown = lost.length > limit(of, MOST_LOST) || changed.length > limit(of, MOST_CHANGED);
  return isBlown ? { of, lost, changed } : undefined;
}

const limit = (of: number, share: number): number => Math.max(ALWAYS_ALLOWED, of * share);

function isChanged(old: LockedModule, now: LockedModule): boolean {
  const tell = ({ repo, id, rev, license, status }: LockedModule) => JSON.stringify([repo, id, rev, license, status]);
  return tell(old) !== tell(now);
}
