import type { HarvestEvent, HarvestPass } from '../model/harvest.ts';
import {
  FILE_ROLES,
  type FileRole,
  type Lock,
  type LockedFile,
  type LockedModule,
  type ModuleStats,
  type Stats,
} from '../model/lock.ts';
import type { Repository } from '../model/module.ts';
import { type Choice, chooseFiles, isLfsPointer, MOST_BYTES, unreadable } from './choose-files.ts';
import { type Harvested, isHijacked, keepLast, type Standing, settleRead, settleUnmoved } from './settle.ts';
import type {
  FilesOutcome,
  Head,
  HeadOutcome,
  HeadRequest,
  ListedFile,
  SourceHost,
  WantedFile,
} from './source-host.ts';

/** One entry as the harvest sees it. */
export interface HarvestEntry {
  readonly id: string;
  readonly repository: Repository;
}

/** Whether metadata may be shown; a refusal has one sentence with its place. */
export type CheckMetadata = (file: {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly moduleId: string;
}) => { readonly ok: true } | { readonly ok: false; readonly note: string };

/** Bytes that were read, kept by their git blob id until the harvest is written, so that a killed one resumes. */
export interface KeptFiles {
  fetched(oid: string): Uint8Array | undefined;
  keep(oid: string, bytes: Uint8Array): void;
  /** What the last harvest wrote. */
  written(id: string, role: FileRole): Uint8Array | undefined;
}

export interface HarvestRequest {
  readonly entries: readonly HarvestEntry[];
  readonly lock: Lock;
  readonly stats: Stats;
  readonly host: SourceHost;
  /** Host whose repositories are called `owner/name`; those of other hosts are called by their address. */
  readonly homeHost: string;
  readonly kept: KeptFiles;
  readonly checkMetadata: CheckMetadata;
  /** Lower-case hex. */
  readonly sha256: (bytes: Uint8Array) => string;
  /** Instant of the harvest, ISO 8601 in UTC. */
  readonly now: string;
  readonly tell: (event: HarvestEvent) => void;
  /** Modules whose new identity a person has confirmed. */
  readonly acceptedIdentities?: ReadonlySet<string>;
}

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
  const unasked = request.entries.filter(({ id }) => isUnasked(heads.get(id)) || isUnasked(outcomes.get(id)));
  const reasons = [...heads.values(), ...outcomes.values()].filter(isUnasked).map(({ reason }) => reason);
  return {
    lock: Object.fromEntries(lines),
    stats: Object.fromEntries(request.entries.map(({ id }) => [id, statsOf(request, id, heads.get(id))])),
    unasked: unasked.map(({ id }) => id),
    ...(reasons[0] && { unaskedReason: reasons[0] }),
  };
}

/** What is to be done about one module, once its head is known. */
type Plan =
  | { readonly kind: 'settled'; readonly standing: Standing; readonly line: LockedModule }
  | {
      readonly kind: 'read';
      readonly standing: Standing;
      readonly head: Head;
      readonly choice: Choice;
      readonly repository: Repository;
    };

/** Statuses for which an unmoved head means that there is nothing to read. */
const SETTLED = new Set(['ok', 'archived', 'moved', 'invalid']);

async function askHeads(request: HarvestRequest): Promise<Map<string, HeadOutcome>> {
  const { entries, lock, stats } = request;
  const outcomes = new Map<string, HeadOutcome>();
  const questions = entries.map(({ id, repository }): HeadRequest => {
    const known = SETTLED.has(lock[id]?.status ?? '') ? stats[id]?.head : undefined;
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

function planModule(request: HarvestRequest, { id, repository }: HarvestEntry, outcome: HeadOutcome | undefined): Plan {
  const asked = repositoryName(request, repository);
  const standing: Standing = { id, asked, before: request.lock[id], today: request.now.slice(0, 10) };
  const settled = (line: LockedModule): Plan => ({ kind: 'settled', standing, line });
  if (!outcome) throw new Error(`The host gave no outcome for ${id}.`);
  if (outcome.state === 'gone') return settled(keepLast(standing, 'gone', outcome.reason));
  if (outcome.state === 'failed') return settled(keepLast(standing, 'stale', outcome.reason));
  if (outcome.state === 'unasked') return settled(unaskedLine(standing, outcome.reason));
  const { head } = outcome;
  if (isHijacked(standing, head) && !request.acceptedIdentities?.has(id)) {
    const reason = `another repository (id ${head.id}, before ${standing.before?.id}) stands at ${asked}`;
    return settled(keepLast(standing, 'hijacked', reason));
  }
  if (!head.commit) return settled(keepLast(standing, 'invalid', emptiness(repository)));
  if (!head.listing) {
    const { before } = standing;
    return settled(
      before ? settleUnmoved(standing, before, head) : keepLast(standing, 'stale', 'the host listed no files'),
    );
  }
  return {
    kind: 'read',
    standing,
    head,
    choice: chooseFiles(head.listing),
    repository: renamed(repository, head.name),
  };
}

const unaskedLine = (standing: Standing, reason: string): LockedModule =>
  standing.before ?? keepLast(standing, 'never-harvested', `not asked yet (${reason})`);

const emptiness = ({ ref }: Repository): string =>
  ref ? `the repository has no branch or tag ${ref}` : 'the repository is empty';

const repositoryName = ({ homeHost }: HarvestRequest, { host, owner, name, url }: Repository): string =>
  host === homeHost ? `${owner}/${name}` : url;

function renamed(repository: Repository, fullName: string): Repository {
  const [owner, name, ...rest] = fullName.split('/');
  return owner && name && rest.length === 0 ? { ...repository, owner, name } : repository;
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

type ReadPlan = Extract<Plan, { kind: 'read' }>;

/** Files whose bytes are not here already. */
function wantedOf(request: HarvestRequest, { standing, choice }: ReadPlan): WantedFile[] {
  return chosen(choice)
    .filter(({ role, file }) => !unreadable(file, role) && !bytesHere(request, standing, file))
    .map(({ role, file }) => ({
      path: file.path,
      oid: file.oid,
      maxBytes: MOST_BYTES[role],
      ...(file.sizeBytes !== undefined && { sizeBytes: file.sizeBytes }),
    }));
}

const chosen = (choice: Choice): { role: FileRole; file: ListedFile }[] =>
  Object.entries(choice).map(([role, file]) => ({ role: role as FileRole, file }));

function bytesHere({ kept }: HarvestRequest, { id, before }: Standing, { oid }: ListedFile): Uint8Array | undefined {
  const role = FILE_ROLES.find((each) => before?.files[each]?.oid === oid);
  return kept.fetched(oid) ?? (role && kept.written(id, role));
}

function lineOf(request: HarvestRequest, plan: Plan, outcome: FilesOutcome | undefined): LockedModule {
  if (plan.kind === 'settled') return plan.line;
  if (outcome?.state === 'unasked') return unaskedLine(plan.standing, outcome.reason);
  if (outcome?.state === 'failed') return keepLast(plan.standing, 'stale', outcome.reason);
  return settleRead(plan.standing, plan.head, readFiles(request, plan));
}

function readFiles(request: HarvestRequest, plan: ReadPlan): Harvested {
  const files: Partial<Record<FileRole, LockedFile>> = {};
  for (const { role, file } of chosen(plan.choice)) {
    const bytes = bytesHere(request, plan.standing, file);
    if (bytes && !isLfsPointer(bytes)) {
      files[role] = { path: file.path, oid: file.oid, sizeBytes: bytes.length, sha256: request.sha256(bytes) };
    }
  }
  const refused = refusal(request, plan);
  if (refused === undefined) return { files };
  const { metadata, ...others } = files;
  return { files: { ...others, ...(metadata && { rejected: metadata }) }, refused };
}

/** Why the metadata cannot be used, in one sentence, or `undefined` where they can. */
function refusal(request: HarvestRequest, { standing, choice }: ReadPlan): string | undefined {
  const { metadata } = choice;
  if (!metadata) return 'the repository holds no metadata file. Write ai4-metadata.yml at its root.';
  const fault = unreadable(metadata, 'metadata');
  if (fault) return fault;
  const bytes = bytesHere(request, standing, metadata);
  if (!bytes) return `${metadata.path} could not be read, or is larger than ${MOST_BYTES.metadata} bytes.`;
  if (isLfsPointer(bytes)) return `${metadata.path} is a Git LFS pointer. Commit the file itself.`;
  const checked = request.checkMetadata({ path: metadata.path, bytes, moduleId: standing.id });
  return checked.ok ? undefined : checked.note;
}

/** An outcome that says nothing about the repository leaves the numbers as they were. */
function statsOf({ stats, now }: HarvestRequest, id: string, outcome: HeadOutcome | undefined): ModuleStats {
  const before = stats[id] ?? {};
  if (outcome?.state === 'gone') return { ...before, askedAt: now };
  if (outcome?.state !== 'found') return before;
  const { commit, date, api } = outcome.head;
  return {
    ...before,
    ...(commit && { head: commit }),
    ...(date && { headDate: date }),
    ...(api?.openIssues !== undefined && { openIssues: api.openIssues }),
    askedAt: now,
    ...(api && { apiAskedAt: now }),
  };
}

const isUnasked = <T extends { state: string }>(outcome: T | undefined): outcome is Extract<T, { state: 'unasked' }> =>
  outcome?.state === 'unasked';
