import type { ErrorObject } from 'ajv';
import type { Finding } from '../model/finding.ts';
import type { Entry } from '../model/generated/entry.ts';
import { isEntry } from '../model/generated/validators.js';
import type { LockedModule } from '../model/lock.ts';
import { isObject } from './document.ts';
import { type JudgedEntry, judgeEntry } from './validate.ts';

/** One file of `modules/`, as its bytes. */
export interface EntrySource {
  readonly id: string;
  /** Path to show in findings. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface ReadEntry {
  readonly entry: Entry | undefined;
  readonly findings: readonly Finding[];
  /** For the rules that look at several entries. */
  readonly judged: JudgedEntry;
}

/** A mended value may show the next fault, so that mending is repeated; a file has no more faults than this in practice. */
const MOST_ROUNDS = 50;

/**
 * The entry, or what of it can be used: a part that breaks a rule is reported and left out, the rest stands. An entry of
 * which nothing can be used is listed from what was harvested of it before.
 */
export function readEntry(source: EntrySource, locked: LockedModule | undefined): ReadEntry {
  const judged = judgeEntry(source);
  const { entry, findings } = judged;
  if (entry) return { entry, findings, judged };
  return { entry: usablePart(judged.value) ?? lockedEntry(locked), findings, judged };
}

function usablePart(value: unknown): Entry | undefined {
  let part = value;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (isEntry(part)) return part;
    const [error] = isEntry.errors ?? [];
    const path = error && faultyPath(error);
    if (!path || path.length === 0) return undefined;
    part = without(part, path);
  }
  return undefined;
}

/** What has to go for the error to go. */
function faultyPath({ instancePath, keyword, params, propertyName }: ErrorObject): string[] {
  const path = instancePath.split('/').slice(1).map(unescapePointer);
  if (propertyName !== undefined) return [...path, propertyName];
  return keyword === 'additionalProperties' ? [...path, String(params['additionalProperty'])] : path;
}

const unescapePointer = (step: string): string => step.replaceAll('~1', '/').replaceAll('~0', '~');

function without(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return undefined;
  if (Array.isArray(value)) return value.filter((_, index) => String(index) !== key);
  if (!isObject(value)) return undefined;
  const { [key]: part, ...others } = value;
  return rest.length > 0 ? { ...others, [key]: without(part, rest) } : others;
}

const lockedEntry = (locked: LockedModule | undefined): Entry | undefined =>
  locked && /^[^/\s]+\/[^/\s]+$/.test(locked.repo) ? { repository: `https://github.com/${locked.repo}` } : undefined;
