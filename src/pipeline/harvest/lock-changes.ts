import type { ChangeDetail, ModuleChange } from '../../model/harvest.ts';
import { FILE_ROLES, type Lock, type LockedModule } from '../../model/lock.ts';

/** Metadata as parsed, before and after; `undefined` where there are none, or none that can be read. */
export interface MetadataPair {
  readonly before: unknown;
  readonly after: unknown;
}

/** What differs between two locks, module by module, sorted by id. */
export function lockChanges(before: Lock, after: Lock, metadataOf: (id: string) => MetadataPair): ModuleChange[] {
  return Object.keys(after)
    .sort()
    .flatMap((id) => {
      const [old, now] = [before[id], after[id]];
      if (!now || JSON.stringify(old) === JSON.stringify(now)) return [];
      const details = [
        ...lineDetails(old, now),
        ...fileDetails(old, now),
        ...metadataDetails(old, now, metadataOf(id)),
      ];
      const change = { id, after: now.status, ...(now.note && { note: now.note }), details };
      return [old ? { ...change, before: old.status } : change];
    });
}

const VALUES = {
  repo: 'repository',
  id: 'identity',
  license: 'detected licence',
  forkOf: 'origin of the fork',
  release: 'release',
  ref: 'branch',
} as const;

function lineDetails(old: LockedModule | undefined, now: LockedModule): ChangeDetail[] {
  if (!old) return [];
  const values = Object.entries(VALUES).flatMap(([key, field]) => {
    const name = key as keyof typeof VALUES;
    return valueDetail(field, old[name]?.toString(), now[name]?.toString());
  });
  return [...values, ...listDetail('topics', old.topics, now.topics)];
}

function fileDetails(old: LockedModule | undefined, now: LockedModule): ChangeDetail[] {
  return FILE_ROLES.filter((role) => old?.files[role]?.oid !== now.files[role]?.oid).map((role) => {
    const [from, to] = [old?.files[role]?.sizeBytes, now.files[role]?.sizeBytes];
    const sizes = { ...(from !== undefined && { fromBytes: from }), ...(to !== undefined && { toBytes: to }) };
    return { kind: 'file', field: role, ...sizes };
  });
}

function metadataDetails(old: LockedModule | undefined, now: LockedModule, { before, after }: MetadataPair) {
  if (!old || old.files.metadata?.oid === now.files.metadata?.oid) return [];
  return fieldDetails('', before, after);
}

function fieldDetails(field: string, before: unknown, after: unknown): ChangeDetail[] {
  if (isRecord(before) || isRecord(after)) {
    const [old, now] = [asRecord(before), asRecord(after)];
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
    return keys.flatMap((key) => fieldDetails(field ? `${field}.${key}` : key, old[key], now[key]));
  }
  if (Array.isArray(before) || Array.isArray(after)) return listDetail(field, words(before), words(after));
  return valueDetail(field, word(before), word(after));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asRecord = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

const word = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
};

const words = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).map(word).filter((each) => each !== undefined);

function valueDetail(field: string, from: string | undefined, to: string | undefined): ChangeDetail[] {
  if (from === to) return [];
  return [{ kind: 'value', field, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
}

function listDetail(field: string, old: readonly string[] = [], now: readonly string[] = []): ChangeDetail[] {
  const added = now.filter((each) => !old.includes(each));
  const removed = old.filter((each) => !now.includes(each));
  return added.length + removed.length > 0 ? [{ kind: 'list', field, added, removed }] : [];
}
