import type { HarvestPass } from '../../model/harvest.ts';
import { FILE_ROLES, type Lock, type LockedModule, type ModuleStats, type Stats } from '../../model/lock.ts';
import type { HarvestRequest, Plan } from './harvest-request.ts';
import { planModule, unaskedLine } from './plan-module.ts';
import { readFiles, wantedOf } from './read-files.ts';
import { keepLast, settleRead } from './settle.ts';
import type { FilesOutcome, HeadOutcome, HeadRequest } from './source-host.ts';

export interface HarvestResult {
  readonly lock: Lock;
  readonly stats: Stats;
  /** Ids that were not asked, and why. */
  readonly unasked: readonly string[];
  readonly unaskedReason?: string;
}

/** Reads every entry's repository: first how all stand, then the files that moved. Nothing is written. */
export async function harvest(request: HarvestRequest): Promise<HarvestResult> {
  const heads = await askHeads(request);
  const plans = request.entries.map((entry) => planModule(request, entry, heads.get(entry.id)));
  const outcomes = await askFiles(request, plans);
  const lines = plans.map((plan) => [plan.standing.id, lineOf(request, plan, outcomes.get(plan.standing.id))] as const);
  const stats = lines.map(([id, line]) => {
    const told = { head: heads.get(id), files: outcomes.get(id) };
    return [id, statsOf(request, id, line, told)] as const;
  });
  const unasked = request.entries.filter(({ id }) => isUnasked(heads.get(id)) || isUnasked(outcomes.get(id)));
  const reasons = [...heads.values(), ...outcomes.values()].filter(isUnasked).map(({ reason }) => reason);
  return {
    lock: Object.fromEntries(lines),
    stats: Object.fromEntries(stats),
    unasked: unasked.map(({ id }) => id),
    ...(reasons[0] && { unaskedReason: reasons[0] }),
  };
}

/** Statuses for which an unmoved head means that there is nothing to read. */
const SETTLED = new Set(['ok', 'archived', 'moved', 'invalid']);

async function askHeads(request: HarvestRequest): Promise<Map<string, HeadOutcome>> {
  const { entries, lock, stats } = request;
  const outcomes = new Map<string, HeadOutcome>();
  const questions = entries.map(({ id, repository }): HeadRequest => {
    const known = isWhole(request, lock[id], id) ? stats[id]?.head : undefined;
    const apiAskedAt = stats[id]?.apiAskedAt;
    return { moduleId: id, repository, ...(known && { knownCommit: known }), ...(apiAskedAt && { apiAskedAt }) };
  });
  const count = counter(request, 'heads', questions.length);
  await request.host.heads(questions, (id, outcome) => {
    outcomes.set(id, outcome);
    count(outcomes.size);
  });
  return outcomes;
}

/** A file that was lost here must be read again, though nothing moved there. */
function isWhole({ kept }: HarvestRequest, line: LockedModule | undefined, id: string): boolean {
  if (!line || !SETTLED.has(line.status)) return false;
  return FILE_ROLES.every((role) => !line.files[role] || kept.written(id, role) !== undefined);
}

async function askFiles(request: HarvestRequest, plans: readonly Plan[]): Promise<Map<string, FilesOutcome>> {
  const outcomes = new Map<string, FilesOutcome>();
  const questions = plans.flatMap((plan) => {
    if (plan.kind === 'settled') return [];
    const files = wantedOf(request, plan);
    const { standing, head, repository } = plan;
    return files.length > 0 ? [{ moduleId: standing.id, repository, commit: head.commit ?? '', files }] : [];
  });
  const count = counter(request, 'files', questions.length);
  if (questions.length === 0) return outcomes;
  const oids = new Map(questions.map(({ moduleId, files }) => [moduleId, new Map(files.map((f) => [f.path, f.oid]))]));
  await request.host.files(questions, (id, outcome) => {
    outcomes.set(id, outcome);
    if (outcome.state === 'read') {
      for (const [path, bytes] of outcome.files) request.kept.keep(oids.get(id)?.get(path) ?? '', bytes);
    }
    count(outcomes.size);
  });
  return outcomes;
}

function counter({ tell }: HarvestRequest, pass: HarvestPass, total: number): (done: number) => void {
  tell({ kind: 'pass', pass, total });
  return (done) => tell({ kind: 'answered', pass, done, total });
}

function lineOf(request: HarvestRequest, plan: Plan, outcome: FilesOutcome | undefined): LockedModule {
  if (plan.kind === 'settled') return plan.line;
  if (outcome?.state === 'unasked') return unaskedLine(plan.standing, outcome.reason);
  if (outcome?.state === 'failed') return keepLast(plan.standing, 'stale', outcome.reason);
  return settleRead(plan.standing, plan.head, readFiles(request, plan));
}

/**
 * An outcome that says nothing about the repository leaves the numbers as they were, and so does a stranger's repository.
 * A head counts as known only once its files were read.
 */
function statsOf(request: HarvestRequest, id: string, line: LockedModule, { head, files }: Outcomes): ModuleStats {
  const { stats, now } = request;
  const before = stats[id] ?? {};
  if (head?.state === 'gone') return { ...before, askedAt: now };
  if (head?.state !== 'found' || line.status === 'hijacked') return before;
  const { commit, date, api } = head.head;
  const isRead = files === undefined || files.state === 'read';
  return {
    ...before,
    ...(isRead && commit && { head: commit }),
    ...(isRead && date && { headDate: date }),
    ...(api?.openIssues !== undefined && { openIssues: api.openIssues }),
    askedAt: now,
    ...(api && { apiAskedAt: now }),
  };
}

interface Outcomes {
  readonly head: HeadOutcome | undefined;
  readonly files: FilesOutcome | undefined;
}

const isUnasked = <T extends { state: string }>(outcome: T | undefined): outcome is Extract<T, { state: 'unasked' }> =>
  outcome?.state === 'unasked';
