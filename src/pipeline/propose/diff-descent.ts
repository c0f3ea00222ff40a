import type { Entry } from '../../model/generated/entry.ts';
import type { DescentDelta, Edge } from '../../model/review.ts';
import { parseRepository } from '../repository.ts';

export type Entries = Readonly<Record<string, Entry>>;

/** What a proposal does to the descent that entries state. */
export function diffDescent(before: Entries, after: Entries): DescentDelta {
  const [old, now] = [edgesOf(before), edgesOf(after)];
  return {
    added: now.filter((edge) => !old.some((other) => isSame(edge, other))),
    removed: old.filter((edge) => !now.some((other) => isSame(edge, other))),
    resolved: now.filter((edge) => edge.parent && old.some((other) => isSame(edge, other) && !other.parent)),
    broken: now.filter((edge) => !edge.parent && old.some((other) => isSame(edge, other) && other.parent)),
  };
}

const isSame = (a: Edge, b: Edge): boolean => a.child === b.child && a.target === b.target;

function edgesOf(entries: Entries): Edge[] {
  const names = namesOf(entries);
  return Object.entries(entries).flatMap(([child, { curated }]) => {
    const target = curated?.baseModel?.id ?? curated?.baseModel?.url;
    if (target === undefined) return [];
    const parent = names.get(keyOf(target));
    return [{ child, target, ...(parent !== undefined && { parent }) }];
  });
}

/** Every name that leads to a module: its id, its former names, its repository. */
function namesOf(entries: Entries): Map<string, string> {
  return new Map(
    Object.entries(entries).flatMap(([id, { repository, aliases = [] }]) =>
      [id, ...aliases, repository].map((name) => [keyOf(name), id] as const),
    ),
  );
}

function keyOf(target: string): string {
  const repository = parseRepository(target);
  return (repository?.url ?? target).toLowerCase();
}
