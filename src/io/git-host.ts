import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Repository } from '../model/module.ts';
import type {
  FilesOutcome,
  FilesRequest,
  Head,
  HeadOutcome,
  HeadRequest,
  SourceHost,
} from '../pipeline/harvest/source-host.ts';
import { gitBlobId } from './git-blob.ts';
import { type Git, gitRunner } from './git-command.ts';
import { listingOf, type RefAt, readRefs, refPatterns } from './git-listing.ts';
import { lookUp } from './git-place.ts';

export interface GitHostOptions {
  /** Address that git is given for a repository. */
  readonly urlOf: (repository: Repository) => string;
  /** The repository's name at an address, as `Head.name` has it. */
  readonly nameAt: (url: string) => string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Protocols that git may speak: `https`, and what a test or an operator needs besides. */
  readonly protocols: readonly string[];
}

/** Repositories at once: git waits for the network, not for the processor. */
const AT_ONCE = 4;
/** Questions in a row without any answer: the host is away, and the rest is not asked. */
const MOST_SILENCES = 3;

/** Reads any forge by git: no token, no budget. A partial clone fetches the listing, and files one by one as they are asked for. */
export function createGitHost(options: GitHostOptions): SourceHost {
  const asking: Asking = { ...options, git: gitRunner(options.env, options.protocols), clones: new Map(), silences: 0 };
  return {
    heads: (requests, answer) =>
      eachAtOnce(requests, async (request) => answer(request.moduleId, await headOf(asking, request))),
    files: (requests, answer) =>
      eachAtOnce(requests, async (request) => answer(request.moduleId, await filesOf(asking, request))),
    close: () => {
      for (const key of asking.clones.keys()) letGo(asking, key);
    },
  };
}

interface Asking extends GitHostOptions {
  readonly git: Git;
  /** Folders of the clones of the first pass, by address and commit. */
  readonly clones: Map<string, string>;
  silences: number;
}

const keyOf = (moduleId: string, commit: string): string => `${moduleId} ${commit}`;

async function headOf(asking: Asking, request: HeadRequest): Promise<HeadOutcome> {
  if (asking.silences >= MOST_SILENCES) return { state: 'unasked', reason: 'the host does not answer' };
  const listed = await listRefs(asking, asking.urlOf(request.repository), request.repository.ref);
  if (listed.state !== 'listed') return listed;
  asking.silences = 0;
  const { url, at } = listed;
  const name = asking.nameAt(url);
  if (!at) return { state: 'found', head: { name } };
  const head: Head = { name, ...at };
  if (at.commit === request.knownCommit) return { state: 'found', head };
  return await headInClone(asking, request.moduleId, url, head);
}

type Listed = { readonly state: 'listed'; readonly url: string; readonly at: RefAt | undefined };

/** A rename is one step; more than this is a loop. */
const MOST_MOVES = 3;

async function listRefs(
  asking: Asking,
  url: string,
  ref: string | undefined,
  moves = 0,
): Promise<HeadOutcome | Listed> {
  const refs = await asking.git(['ls-remote', '--symref', '--', url, ...refPatterns(ref)]);
  if (refs.ok) return { state: 'listed', url, at: readRefs(refs.stdout.toString('utf8'), ref) };
  const place = await lookUp(url);
  switch (place.state) {
    case 'there':
      return { state: 'failed', reason: refs.reason };
    case 'moved':
      if (moves === MOST_MOVES) return { state: 'failed', reason: 'the host redirects in a loop' };
      return await listRefs(asking, place.url, ref, moves + 1);
    case 'silent':
      asking.silences += 1;
      return { state: 'unasked', reason: place.reason };
    case 'gone':
    case 'failed':
      return place;
  }
}

async function headInClone(asking: Asking, moduleId: string, url: string, head: Head): Promise<HeadOutcome> {
  const cloned = await clone(asking, url, head.ref);
  if (!cloned.ok) return { state: 'failed', reason: cloned.reason };
  const inside = gitIn(asking, cloned.folder);
  const dated = await inside(['show', '-s', '--format=%H %cs', 'HEAD']);
  const [commit = '', date = ''] = dated.stdout.toString('utf8').trim().split(' ');
  // The branch may have moved between the two questions: the clone is what is read.
  letGo(asking, keyOf(moduleId, commit));
  asking.clones.set(keyOf(moduleId, commit), cloned.folder);
  return { state: 'found', head: { ...head, commit, date, listing: await listingOf(inside) } };
}

const gitIn =
  ({ git }: Asking, folder: string): Git =>
  (args, maxBytes) =>
    git(['-C', folder, ...args], maxBytes);

type Cloned = { readonly ok: true; readonly folder: string } | { readonly ok: false; readonly reason: string };

async function clone({ git }: Asking, url: string, ref: string | undefined): Promise<Cloned> {
  const folder = mkdtempSync(join(tmpdir(), 'harvest-'));
  const branch = ref ? ['--branch', ref] : [];
  const options = ['--bare', '--quiet', '--template=', '--depth', '1', '--filter=blob:none', '--no-tags', ...branch];
  const cloned = await git(['clone', ...options, '--', url, folder]);
  if (cloned.ok) return { ok: true, folder };
  rmSync(folder, { recursive: true, force: true });
  return { ok: false, reason: cloned.reason };
}

async function filesOf(asking: Asking, { moduleId, commit, files }: FilesRequest): Promise<FilesOutcome> {
  const key = keyOf(moduleId, commit);
  const folder = asking.clones.get(key);
  if (!folder) return { state: 'failed', reason: 'the first pass left no clone' };
  const inside = gitIn(asking, folder);
  const read = new Map<string, Uint8Array>();
  try {
    for (const { path, oid, maxBytes } of files) {
      const blob = await inside(['cat-file', 'blob', oid], maxBytes + 1);
      if (blob.stdout.length > maxBytes) continue;
      if (!blob.ok || gitBlobId(blob.stdout) !== oid) return { state: 'failed', reason: `${path}: ${blob.reason}` };
      read.set(path, new Uint8Array(blob.stdout));
    }
    return { state: 'read', files: read };
  } finally {
    letGo(asking, key);
  }
}

function letGo({ clones }: Asking, key: string): void {
  const folder = clones.get(key);
  if (folder) rmSync(folder, { recursive: true, force: true });
  clones.delete(key);
}

async function eachAtOnce<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
