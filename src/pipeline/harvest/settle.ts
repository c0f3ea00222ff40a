import type { IsoDate } from '../../model/fact.ts';
import type { FileRole, LockedFile, LockedModule } from '../../model/lock.ts';
import type { HarvestStatus } from '../../model/vocabulary.ts';
import type { Head, Release } from './source-host.ts';

/** What was known of a module before this harvest, and how the entry calls it now. */
export interface Standing {
  readonly id: string;
  /** `owner/name` that the entry asks for. */
  readonly asked: string;
  readonly before: LockedModule | undefined;
  readonly today: IsoDate;
}

/** The files of one commit, each with its proof; metadata is either valid, or was refused for a reason. */
export interface Harvested {
  readonly files: Readonly<Partial<Record<FileRole, LockedFile>>>;
  /** Why the metadata are refused, in one sentence. */
  readonly refused?: string;
}

/** Status without news of the files: the last good revision stays. */
export function keepLast(standing: Standing, status: HarvestStatus, reason: string): LockedModule {
  const { before, asked } = standing;
  const { status: _, since: __, note: ___, ...kept } = before ?? { repo: asked, files: {}, status };
  const shown = before?.rev ? `facts of ${before.date ?? 'an earlier day'} shown` : 'curated facts shown';
  return withStatus(standing, kept, before?.rev || status === 'gone' ? status : neverOr(status), `${reason}, ${shown}`);
}

// What was never read cannot be stale.
const neverOr = (status: HarvestStatus): HarvestStatus => (status === 'stale' ? 'never-harvested' : status);

/** The host answers with another repository than the one that was harvested under this name. */
export function isHijacked({ asked, before }: Standing, head: Head): boolean {
  if (before?.id === undefined || head.id === undefined || before.id === head.id) return false;
  return [before.repo, before.askedAs].some((name) => name !== undefined && isSameName(name, asked));
}

export const isSameName = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The lock line after the files of `head.commit` were read. */
export function settleRead(standing: Standing, head: Head, harvested: Harvested): LockedModule {
  const { before } = standing;
  if (harvested.refused === undefined) return settleGood(standing, head, harvested);
  if (before?.files.metadata === undefined) return refusedFirst(standing, head, harvested, harvested.refused);
  const { status: _, since: __, note: ___, rejectedRev: ____, files, ...rest } = before;
  const { archived: _____, forkOf: ______, ...kept } = rest;
  const { rejected: _______, ...good } = files;
  const rejected = harvested.files.rejected;
  const line = {
    ...kept,
    ...identity(standing, head),
    ...ofRepository(standing, head),
    files: { ...good, ...(rejected && { rejected }) },
    ...(rejected && { rejectedRev: rejectedRev(before, rejected, head) }),
  };
  return withStatus(standing, line, 'invalid', harvested.refused);
}

function settleGood(standing: Standing, head: Head, harvested: Harvested): LockedModule {
  const line = { ...identity(standing, head), ...revision(standing, head, harvested), ...apiFacts(standing, head) };
  return withGoodStatus(standing, head, { ...line, files: harvested.files });
}

/** The lock line of a repository whose head did not move: no file can have changed, but its name or licence can. */
export function settleUnmoved(standing: Standing, before: LockedModule, head: Head): LockedModule {
  const { repo, formerly, ref, rev, date, files, rejectedRev, status, note } = before;
  const kept = {
    repo,
    files,
    ...(formerly && { formerly }),
    ...(ref && { ref }),
    ...(rev && { rev }),
    ...(date && { date }),
    ...(rejectedRev && { rejectedRev }),
  };
  const line = { ...kept, ...identity(standing, head), ...apiFacts(standing, head) };
  return status === 'invalid' ? withStatus(standing, line, status, note) : withGoodStatus(standing, head, line);
}

function withGoodStatus(standing: Standing, head: Head, line: Omit<LockedModule, 'status'>): LockedModule {
  if (!isSameName(standing.asked, head.name)) {
    return withStatus(standing, line, 'moved', `the repository is now ${head.name}: write that name into the entry`);
  }
  if (ofRepository(standing, head).archived) {
    return withStatus(standing, line, 'archived', 'its owner archived the repository');
  }
  return withStatus(standing, line, 'ok', undefined);
}

function refusedFirst(standing: Standing, head: Head, harvested: Harvested, note: string): LockedModule {
  const { rejected } = harvested.files;
  const line = {
    ...identity(standing, head),
    ...revision(standing, head, harvested),
    ...apiFacts(standing, head),
    files: harvested.files,
    ...(rejected && { rejectedRev: rejectedRev(standing.before, rejected, head) }),
  };
  return withStatus(standing, line, 'invalid', note);
}

function identity({ asked, before }: Standing, head: Head) {
  const isRenamed = !isSameName(asked, head.name);
  const last = before && before.id === head.id && !isSameName(before.repo, head.name) ? before.repo : undefined;
  const former = [...new Set([...(before?.formerly ?? []), ...(last ? [last] : []), ...(isRenamed ? [asked] : [])])];
  const id = head.id ?? before?.id;
  return {
    repo: head.name,
    ...(isRenamed && { askedAs: asked }),
    ...(former.length > 0 && { formerly: former }),
    ...(id !== undefined && { id }),
    ...(head.ref && { ref: head.ref }),
  };
}

/** `rev` moves only when a consumed file moved: commits elsewhere in the repository change nothing here. */
function revision({ before }: Standing, head: Head, { files }: Harvested) {
  const isSame = before?.rev !== undefined && hasSameFiles(before.files, files);
  const rev = isSame ? before.rev : head.commit;
  const date = isSame ? before.date : head.date;
  return { ...(rev && { rev }), ...(date && { date }) };
}

type Files = Harvested['files'];

function hasSameFiles(one: Files, other: Files): boolean {
  const proofs = (files: Files) =>
    Object.entries(files)
      .map(([role, file]) => `${role} ${file.path} ${file.oid}`)
      .sort()
      .join('\n');
  return proofs(one) === proofs(other);
}

function rejectedRev(before: LockedModule | undefined, rejected: LockedFile, head: Head): string {
  const isSame = before?.files.rejected?.oid === rejected.oid;
  return (isSame ? before.rejectedRev : undefined) ?? head.commit ?? '';
}

/** What holds of the repository whatever its files say; git says none of it, and then it stays as it was. */
function ofRepository({ before }: Standing, head: Head): Pick<LockedModule, 'archived' | 'forkOf'> {
  const { forkOf } = head.api ?? before ?? {};
  const isArchived = head.archived ?? before?.archived;
  return { ...(forkOf && { forkOf }), ...(isArchived && { archived: true }) };
}

/** What only the API knows stays as it was where the API was not asked. */
function apiFacts(standing: Standing, head: Head) {
  const [{ before }, { api }] = [standing, head];
  const { license, topics = [] } = api ?? before ?? {};
  const tags = api?.tags ?? before?.tags ?? [];
  return {
    ...(license && { license }),
    ...ofRepository(standing, head),
    ...(topics.length > 0 && { topics }),
    ...(tags.length > 0 && { tags }),
    ...releaseFacts(before, api?.release),
  };
}

function releaseFacts(before: LockedModule | undefined, release: Release | 'none' | undefined) {
  if (release === 'none') return {};
  const tag = release ? release.tag : before?.release;
  const date = release ? release.date : before?.releaseDate;
  return { ...(tag && { release: tag }), ...(date && { releaseDate: date }) };
}

function withStatus(
  { before, today }: Standing,
  line: Omit<LockedModule, 'status' | 'since' | 'note'>,
  status: HarvestStatus,
  note: string | undefined,
): LockedModule {
  const since = before?.status === status && before.since ? before.since : today;
  return { ...line, status, since, ...(note && { note }) };
}
