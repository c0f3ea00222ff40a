import type { Repository } from '../../model/module.ts';
import { valueAt } from '../../pipeline/document.ts';
import { chooseFiles, MOST_BYTES, unreadable } from '../../pipeline/harvest/choose-files.ts';
import type { ListedFile } from '../../pipeline/harvest/source-host.ts';
import type { ReadFile, ReadRole, RepositoryReading } from '../../pipeline/propose/repository-reading.ts';

/** Questions that one reading may ask. GitHub answers 60 an hour to those who are not signed in, whatever page asks. */
const MOST_CALLS = 5;

/** Files that are read while calls are left, the most telling first; the licence is known from the first answer. */
const WANTED: readonly ReadRole[] = ['metadata', 'dockerfile', 'readme'];

/** Largest answer of the API that is read, bytes: a root folder with a thousand entries has about 300 kB. */
const MOST_ANSWER_BYTES = 2 * 1024 * 1024;

export interface GitHubPort {
  /** `https://api.github.com` */
  readonly apiUrl: string;
  /** `https://raw.githubusercontent.com` */
  readonly rawUrl: string;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly signal: AbortSignal;
}

export type BrowserReading =
  | { readonly state: 'read'; readonly reading: RepositoryReading; readonly calls: number }
  | { readonly state: 'unread'; readonly refusal: Refusal };

/** Why a repository could not be read. */
export type Refusal =
  | { readonly why: 'other-host'; readonly host: string }
  | { readonly why: 'no-commit' | 'cut-short' | 'unreachable' | 'not-there' | 'empty' | 'blocked' }
  | { readonly why: 'failed'; readonly status: number }
  /** The instant in milliseconds since 1970, where GitHub tells it. */
  | { readonly why: 'used-up'; readonly untilMs: number | undefined };

/** GitHub would not or could not say. */
class Unread extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal, options?: ErrorOptions) {
    super(refusal.why, options);
    this.refusal = refusal;
  }
}

/** Reads a public repository from the reader's own browser, without an account, in at most five calls. */
export async function readGitHub(repository: Repository, port: GitHubPort): Promise<BrowserReading> {
  let calls = 0;
  const get = (url: string, most: number): Promise<Uint8Array> => {
    calls += 1;
    return request(url, port, most);
  };
  try {
    const reading = await read(repository, port, { get, left: () => MOST_CALLS - calls });
    return { state: 'read', reading, calls };
  } catch (error) {
    if (error instanceof Unread) return { state: 'unread', refusal: error.refusal };
    throw error;
  }
}

interface Budgeted {
  readonly get: (url: string, most: number) => Promise<Uint8Array>;
  readonly left: () => number;
}

async function read(repository: Repository, port: GitHubPort, { get, left }: Budgeted): Promise<RepositoryReading> {
  const address = `${port.apiUrl}/repos/${repository.owner}/${repository.name}`;
  const getJson = async (url: string) => parseJson(await get(url, MOST_ANSWER_BYTES));
  const ref = repository.ref ? `&sha=${encodeURIComponent(repository.ref)}` : '';
  const [about, commits] = await Promise.all([getJson(address), getJson(`${address}/commits?per_page=1${ref}`)]);
  const [newest] = Array.isArray(commits) ? commits : [];
  const commit = textAt(newest, '/sha');
  const date = textAt(newest, '/commit/committer/date')?.slice(0, 10);
  const tree = textAt(newest, '/commit/tree/sha');
  if (!commit || !date || !tree) throw new Unread({ why: 'no-commit' });

  const listing = listingOf(await getJson(`${address}/git/trees/${tree}`));
  const today = asSpelt(repository, textAt(about, '/full_name'));
  const files: [ReadRole, ReadFile][] = [];
  const unread: string[] = [];
  for (const [role, file] of wantedFiles(listing)) {
    if (left() === 0) unread.push(file.path);
    else {
      const url = `${port.rawUrl}/${today.owner}/${today.name}/${commit}/${encodePath(file.path)}`;
      files.push([role, { path: file.path, bytes: await get(url, MOST_BYTES[role]) }]);
    }
  }
  return { repository: today, commit, date, ...factsOf(about), files: Object.fromEntries(files), unread };
}

function factsOf(about: unknown): Pick<RepositoryReading, 'branch' | 'license' | 'archived' | 'forkOf'> {
  const branch = textAt(about, '/default_branch');
  const license = textAt(about, '/license/spdx_id');
  const forkOf = textAt(about, '/parent/full_name');
  return {
    ...(branch && { branch }),
    // GitHub's word for a licence file that it does not recognise.
    ...(license && license !== 'NOASSERTION' && { license }),
    ...(forkOf && { forkOf }),
    archived: valueAt(about, '/archived') === true,
  };
}

function wantedFiles(listing: readonly ListedFile[]): [ReadRole, ListedFile][] {
  const chosen = chooseFiles(listing);
  return WANTED.flatMap((role): [ReadRole, ListedFile][] => {
    const file = chosen[role];
    return file && unreadable(file, role) === undefined ? [[role, file]] : [];
  });
}

function listingOf(tree: unknown): ListedFile[] {
  const entries = valueAt(tree, '/tree');
  return (Array.isArray(entries) ? entries : []).flatMap((entry) => {
    const [path, oid, mode] = [textAt(entry, '/path'), textAt(entry, '/sha'), textAt(entry, '/mode')];
    const kind = mode === undefined ? undefined : KINDS[mode];
    const sizeBytes = valueAt(entry, '/size');
    if (!path || !oid || !kind) return [];
    return [{ path, oid, kind, ...(typeof sizeBytes === 'number' && { sizeBytes }) }];
  });
}

/** Git's file modes: https://docs.github.com/en/rest/git/trees */
const KINDS: Readonly<Record<string, ListedFile['kind']>> = {
  '100644': 'file',
  '100755': 'file',
  '120000': 'link',
  '040000': 'folder',
  '160000': 'submodule',
};

/** A renamed repository is read, and written down, under its name of today. */
function asSpelt(repository: Repository, fullName: string | undefined): Repository {
  const [owner = repository.owner, name = repository.name] = fullName?.split('/') ?? [];
  return { ...repository, owner, name, url: `https://${repository.host}/${owner}/${name}` };
}

function textAt(value: unknown, pointer: string): string | undefined {
  const found = valueAt(value, pointer);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

const encodePath = (path: string): string => path.split('/').map(encodeURIComponent).join('/');

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Unread({ why: 'cut-short' }, { cause: error });
    throw error;
  }
}

async function request(url: string, { fetch, signal }: GitHubPort, most: number): Promise<Uint8Array> {
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal }).catch(
    (error: unknown) => {
      throw new Unread({ why: 'unreachable' }, { cause: error });
    },
  );
  if (!response.ok) throw new Unread(refusalOf(response));
  return readWithin(response, most);
}

function refusalOf({ status, headers }: Response): Refusal {
  if (status === 404) return { why: 'not-there' };
  if (status === 409) return { why: 'empty' };
  if (status === 451) return { why: 'blocked' };
  if (status !== 403 && status !== 429) return { why: 'failed', status };
  const reset = Number(headers.get('x-ratelimit-reset'));
  return { why: 'used-up', untilMs: reset > 0 ? reset * 1_000 : undefined };
}

async function readWithin(response: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    // One byte past the limit is enough for the rules to refuse the file by its size.
    chunks.push(part.value);
    if (size > most) break;
  }
  await reader?.cancel();
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer()).subarray(0, most + 1);
}
