import { execFile } from 'node:child_process';
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
  ListedFile,
  SourceHost,
} from '../pipeline/source-host.ts';
import { gitBlobId } from './git-blob.ts';

export interface GitHostOptions {
  /** Address that git is given for a repository. */
  readonly urlOf: (repository: Repository) => string;
  /** `PATH`, proxy and certificate settings; git sees nothing else of the environment, and so no token. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

const PASSED_ON = ['PATH', 'HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];
/** A listing takes milliseconds, a partial clone some seconds. */
const TIMEOUT_MS = 60_000;
const MAX_LISTING_BYTES = 16 * 1024 * 1024;
/** Repositories at once: git waits for the network, not for the processor. */
const AT_ONCE = 4;
const FOLDERS = ['', '.github', 'docs'];

/** Reads any forge by git: no token, no budget; a partial clone fetches listings, and only the files that are asked for. */
export function createGitHost(options: GitHostOptions): SourceHost {
  const git = gitRunner(options);
  return {
    heads: (requests, answer) =>
      eachAtOnce(requests, async (request) => answer(request.moduleId, await headOf(git, options, request))),
    files: (requests, answer) =>
      eachAtOnce(requests, async (request) => answer(request.moduleId, await filesOf(git, options, request))),
  };
}

interface GitAnswer {
  readonly ok: boolean;
  readonly stdout: Buffer;
  readonly reason: string;
}

type Git = (args: readonly string[], maxBytes?: number) => Promise<GitAnswer>;

/** Git without the user's settings, hooks, prompts or helpers, and with no protocol but https and local files. */
function gitRunner({ env }: GitHostOptions): Git {
  const passed = Object.fromEntries(PASSED_ON.flatMap((name) => (env[name] ? [[name, env[name]]] : [])));
  const own = { GIT_TERMINAL_PROMPT: '0', GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null', LC_ALL: 'C' };
  const safe = ['core.hooksPath=/dev/null', 'protocol.allow=never', 'protocol.https.allow=always'];
  const local = ['protocol.file.allow=always', 'http.followRedirects=false', 'gc.auto=0', 'maintenance.auto=0'];
  const settings = [...safe, ...local].flatMap((setting) => ['-c', setting]);
  return (args, maxBytes = MAX_LISTING_BYTES) =>
    new Promise((resolve) => {
      const limits = { timeout: TIMEOUT_MS, maxBuffer: maxBytes, encoding: 'buffer' as const };
      execFile('git', [...settings, ...args], { ...limits, env: { ...passed, ...own } }, (error, stdout, stderr) => {
        resolve({ ok: error === null, stdout, reason: lastLine(stderr) || (error?.message ?? '').slice(0, 200) });
      });
    });
}

const lastLine = (stderr: Buffer): string => stderr.toString('utf8').trim().split('\n').at(-1)?.slice(0, 200) ?? '';

async function headOf(git: Git, { urlOf }: GitHostOptions, request: HeadRequest): Promise<HeadOutcome> {
  const { repository, knownCommit } = request;
  const url = urlOf(repository);
  const listed = await git(['ls-remote', '--symref', '--', url, 'HEAD', ...refNames(repository.ref)]);
  if (!listed.ok) return { state: 'failed', reason: listed.reason };
  const at = readRefs(listed.stdout.toString('utf8'), repository.ref);
  const name = nameOf(repository);
  if (!at) return { state: 'found', head: { name } };
  const head: Head = { name, commit: at.commit, ...(at.ref && { ref: at.ref }) };
  if (at.commit === knownCommit) return { state: 'found', head };
  return await inClone(git, url, at.ref, async (clone) => {
    const listing = await listingOf(clone);
    const date = await clone(['show', '-s', '--format=%cs', 'HEAD']);
    return { state: 'found', head: { ...head, date: date.stdout.toString('utf8').trim(), listing } };
  });
}

const nameOf = ({ host, owner, name, url }: Repository): string => (host === 'github.com' ? `${owner}/${name}` : url);

const refNames = (ref: string | undefined): string[] =>
  ref === undefined ? [] : [`refs/heads/${ref}`, `refs/tags/${ref}`, `refs/tags/${ref}^{}`];

interface RefAt {
  readonly commit: string;
  readonly ref: string | undefined;
}

function readRefs(text: string, ref: string | undefined): RefAt | undefined {
  const lines = text.split('\n').map((line) => line.split('\t'));
  const oidOf = (name: string) => lines.find(([oid, each]) => each === name && !oid?.startsWith('ref: '))?.[0];
  if (ref !== undefined) {
    const commit = oidOf(`refs/heads/${ref}`) ?? oidOf(`refs/tags/${ref}^{}`) ?? oidOf(`refs/tags/${ref}`);
    return commit ? { commit, ref } : undefined;
  }
  const branch = lines.find(([target, name]) => name === 'HEAD' && target?.startsWith('ref: '))?.[0];
  const commit = oidOf('HEAD');
  return commit ? { commit, ref: branch?.replace(/^ref: refs\/heads\//, '') } : undefined;
}

type Failure = { readonly state: 'failed'; readonly reason: string };

/** A shallow partial clone in a folder of its own, removed afterwards. */
async function inClone<T>(
  git: Git,
  url: string,
  ref: string | undefined,
  read: (clone: Git) => Promise<T>,
): Promise<T | Failure> {
  const folder = mkdtempSync(join(tmpdir(), 'harvest-'));
  try {
    const branch = ref ? ['--branch', ref] : [];
    const options = ['--bare', '--quiet', '--depth', '1', '--filter=blob:none', '--no-tags', ...branch];
    const cloned = await git(['clone', ...options, '--', url, folder]);
    if (!cloned.ok) return { state: 'failed', reason: cloned.reason };
    return await read((args, maxBytes) => git(['-C', folder, ...args], maxBytes));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function listingOf(clone: Git): Promise<ListedFile[]> {
  const listings: ListedFile[] = [];
  for (const folder of FOLDERS) {
    const listed = await clone(['ls-tree', '-z', folder ? `HEAD:${folder}` : 'HEAD']);
    if (listed.ok) listings.push(...readTree(listed.stdout.toString('utf8'), folder));
  }
  return listings;
}

const KINDS: Readonly<Record<string, ListedFile['kind']>> = {
  '120000': 'link',
  '160000': 'submodule',
  '040000': 'folder',
};

function readTree(text: string, folder: string): ListedFile[] {
  return [...text.matchAll(/(\d{6}) \w+ ([0-9a-f]+)\t([^\0]+)\0/g)].map(([, mode = '', oid = '', name = '']) => ({
    path: folder ? `${folder}/${name}` : name,
    oid,
    kind: KINDS[mode] ?? 'file',
  }));
}

async function filesOf(git: Git, { urlOf }: GitHostOptions, request: FilesRequest): Promise<FilesOutcome> {
  const { repository, files } = request;
  return await inClone(git, urlOf(repository), repository.ref, async (clone): Promise<FilesOutcome> => {
    const read = new Map<string, Uint8Array>();
    for (const { path, oid, maxBytes } of files) {
      const blob = await clone(['cat-file', 'blob', oid], maxBytes + 1);
      if (blob.stdout.length > maxBytes) continue;
      if (!blob.ok || gitBlobId(blob.stdout) !== oid) return { state: 'failed', reason: `${path}: ${blob.reason}` };
      read.set(path, new Uint8Array(blob.stdout));
    }
    return { state: 'read', files: read };
  });
}

async function eachAtOnce<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
