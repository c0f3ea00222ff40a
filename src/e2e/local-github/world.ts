import { createHash } from 'node:crypto';

/** One file of a repository of the local GitHub. A submodule has no bytes; a link's bytes are its target. */
export interface LocalFile {
  readonly bytes: Uint8Array;
  readonly kind: 'file' | 'link' | 'submodule';
}

export interface LocalRepository {
  owner: string;
  name: string;
  databaseId: number;
  branch: string;
  /** Absent: the repository is empty. */
  commit: string | undefined;
  /** ISO 8601 instant. */
  date: string;
  files: Map<string, LocalFile>;
  /** SPDX id as GitHub detects it. */
  license: string | undefined;
  topics: readonly string[];
  tags: readonly string[];
  release: { tag: string; publishedAt: string } | undefined;
  openIssues: number;
  archived: boolean;
  /** `owner/name` that it was forked from. */
  forkOf: `${string}/${string}` | undefined;
  disabled: boolean;
  private: boolean;
  /** Taken down: REST answers 451, GraphQL as if it were not there. */
  blocked: boolean;
  /** Further branches, by name. */
  branches: Map<string, { commit: string; date: string; files: Map<string, LocalFile> }>;
}

/** Every repository that the local GitHub knows, and the old names that lead to new ones. */
export interface World {
  /** By `owner/name` in lower case: names are compared without case, as on GitHub. */
  readonly repositories: Map<string, LocalRepository>;
  /** Old `owner/name` in lower case → `owner/name` of today. */
  readonly renames: Map<string, string>;
}

export const keyOf = (owner: string, name: string): string => `${owner}/${name}`.toLowerCase();

/** Git's id of a blob, so that the local GitHub and real git agree about every file. */
export function blobOid(bytes: Uint8Array): string {
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** An id that looks like a commit's and depends on `seed` alone. */
export const commitOid = (seed: string): string => createHash('sha1').update(seed).digest('hex');

export const text = (content: string): LocalFile => ({ bytes: new TextEncoder().encode(content), kind: 'file' });

/** A repository with everything that a test does not care about filled in. */
export function repository(
  name: `${string}/${string}`,
  files: Readonly<Record<string, string | LocalFile>>,
  rest: Partial<LocalRepository> = {},
): LocalRepository {
  const [owner = '', repo = ''] = name.split('/');
  const entries = Object.entries(files).map(([path, file]) => [path, typeof file === 'string' ? text(file) : file]);
  return {
    owner,
    name: repo,
    databaseId: Number.parseInt(commitOid(name.toLowerCase()).slice(0, 7), 16) + 1,
    branch: 'main',
    commit: commitOid(`${name} ${JSON.stringify(files)}`),
    date: '2026-01-02T03:04:05Z',
    files: new Map(entries as [string, LocalFile][]),
    license: undefined,
    topics: [],
    tags: [],
    release: undefined,
    openIssues: 0,
    archived: false,
    forkOf: undefined,
    disabled: false,
    private: false,
    blocked: false,
    branches: new Map(),
    ...rest,
  };
}

export function world(repositories: readonly LocalRepository[]): World {
  return {
    repositories: new Map(repositories.map((each) => [keyOf(each.owner, each.name), each])),
    renames: new Map(),
  };
}

/** Finds a repository by any of its names; `undefined` where GitHub would say that it is not there. */
export function find({ repositories, renames }: World, owner: string, name: string): LocalRepository | undefined {
  const key = keyOf(owner, name);
  const target = repositories.has(key) ? key : renames.get(key)?.toLowerCase();
  return target === undefined ? undefined : repositories.get(target);
}

/** A new commit with `files` laid over the old ones; `undefined` removes a file. */
export function push(
  repo: LocalRepository,
  files: Readonly<Record<string, string | undefined>>,
  date = '2026-02-03T04:05:06Z',
): void {
  for (const [path, content] of Object.entries(files)) {
    if (content === undefined) repo.files.delete(path);
    else repo.files.set(path, text(content));
  }
  repo.commit = commitOid(`${repo.commit} ${JSON.stringify(files)}`);
  repo.date = date;
}

/** Renames a repository; its old name leads to the new one until somebody takes it. */
export function rename(place: World, from: string, to: string): void {
  const repo = place.repositories.get(from.toLowerCase());
  if (!repo) throw new Error(`${from} is not in this world.`);
  const [owner = '', name = ''] = to.split('/');
  place.repositories.delete(from.toLowerCase());
  Object.assign(repo, { owner, name });
  place.repositories.set(to.toLowerCase(), repo);
  place.renames.set(from.toLowerCase(), to);
}
