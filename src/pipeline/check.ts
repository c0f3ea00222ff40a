import type { Finding } from '../model/finding.ts';
import { applyRepairs } from './repair.ts';
import type { RepositoryFacts } from './rules/rule.ts';
import {
  checkCatalogue,
  type EntryFile,
  type JudgedEntry,
  judgeEntry,
  judgeMetadata,
  type MetadataFile,
} from './validate.ts';

/** One thing to judge. `disk` is where it can be written back. */
export type Target = (
  | ({ readonly kind: 'entry'; readonly repository?: RepositoryFacts } & EntryFile)
  | ({ readonly kind: 'metadata' } & MetadataFile)
  /** A repository or working copy in which no metadata were found. */
  | { readonly kind: 'no-metadata'; readonly path: string }
) & { readonly disk?: string };

export interface CheckInput {
  readonly targets: readonly Target[];
  /** Entries that are not judged themselves, and that the others are compared with. */
  readonly neighbours?: readonly JudgedEntry[];
}

/** Rounds of repairs: one may bring to light the next fault. */
const MAX_ROUNDS = 8;

/** Judges every target, and the entries among them together with their neighbours. */
export function check({ targets, neighbours = [] }: CheckInput): Finding[] {
  const files = targets.flatMap(findingsOfMetadata);
  const entries = targets.flatMap((target) =>
    target.kind === 'entry' ? [{ target, judged: judgeEntry(target) }] : [],
  );
  const facts = new Map(entries.map(({ target }) => [target.id, target.repository]));
  const others = neighbours.filter(({ id }) => !facts.has(id));
  return [
    ...files,
    ...entries.flatMap(({ judged }) => judged.findings),
    ...sharedFindings(
      entries.map(({ judged }) => judged),
      others,
      facts,
    ),
  ];
}

/** What concerns several entries, told at those that are judged. Neighbours come first: who was there first is right. */
function sharedFindings(
  judged: readonly JudgedEntry[],
  others: readonly JudgedEntry[],
  facts: ReadonlyMap<string, RepositoryFacts | undefined>,
): Finding[] {
  const paths = new Set(judged.map(({ path }) => path));
  return checkCatalogue([...others, ...judged], (id) => facts.get(id)).filter(({ at }) => paths.has(at.file));
}

function findingsOfMetadata(target: Target): readonly Finding[] {
  switch (target.kind) {
    case 'entry':
      return [];
    case 'metadata':
      return judgeMetadata(target).findings;
    case 'no-metadata':
      return [
        { rule: 'metadata-missing', severity: 'warning', at: { file: target.path }, params: { path: target.path } },
      ];
  }
}

/** A file that repairs changed. */
export interface Mended {
  readonly path: string;
  readonly disk: string;
  readonly before: string;
  readonly after: string;
}

/** Applies the repairs of every target that can be written back, until none is left. */
export function mend(input: CheckInput): { readonly mended: readonly Mended[]; readonly input: CheckInput } {
  let current = input;
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const findings = Map.groupBy(check(current), ({ at }) => at.file);
    const targets = current.targets.map((target) => repaired(target, findings.get(target.path) ?? []));
    if (targets.every((target, index) => target === current.targets[index])) break;
    current = { ...current, targets };
  }
  return { mended: differences(input.targets, current.targets), input: current };
}

function repaired(target: Target, findings: readonly Finding[]): Target {
  if (target.disk === undefined || target.kind === 'no-metadata') return target;
  const before = textOf(target);
  const after = applyRepairs(before, findings);
  return after === before ? target : { ...target, bytes: new TextEncoder().encode(after) };
}

function differences(before: readonly Target[], after: readonly Target[]): Mended[] {
  return after.flatMap((target, index) => {
    const old = before[index];
    if (!old || old === target || target.disk === undefined) return [];
    return [{ path: target.path, disk: target.disk, before: textOf(old), after: textOf(target) }];
  });
}

const textOf = (target: Target): string =>
  target.kind === 'no-metadata' ? '' : new TextDecoder().decode(target.bytes);
