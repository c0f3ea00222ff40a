import type { RestAnswer } from './rest-answer.ts';
import { blobBody, errorBody, releaseBody, repositoryBody } from './rest-bodies.ts';
import { commits, rootTree } from './rest-commits.ts';
import { blobOid, find, type LocalRepository, type World } from './world.ts';

/** REST's own limit for a blob, bytes: https://docs.github.com/en/rest/git/blobs#get-a-blob */
const BLOB_BYTES = 100 * 1024 * 1024;
const PAGE = { usual: 30, most: 100 } as const;

/** Answers the REST operations that the harvest uses; anything else is 404, as on GitHub. */
export function answerRest(world: World, path: string): RestAnswer {
  const { pathname, searchParams } = new URL(path, 'http://local');
  const [first, second = '', third = '', ...rest] = pathname.split('/').slice(1).map(decodeURIComponent);
  if (first === 'orgs' && third === 'repos') return organisation(world, second, searchParams);
  if (first === 'repositories') return byId(world, Number(second), [third, ...rest].filter(Boolean), searchParams);
  if (first !== 'repos') return notFound();
  const repo = find(world, second, third);
  if (!repo || repo.private) return notFound();
  if (repo.blocked) return { status: 451, body: errorBody(451, 'Repository access blocked') };
  return hasName(repo, second, third) ? part(repo, rest, searchParams) : moved(repo, rest);
}

const hasName = (repo: LocalRepository, owner: string, name: string): boolean =>
  `${repo.owner}/${repo.name}`.toLowerCase() === `${owner}/${name}`.toLowerCase();

function part(
  repo: LocalRepository,
  [kind, what = '', oid = '']: readonly string[],
  query: URLSearchParams,
): RestAnswer {
  if (kind === undefined) return { status: 200, body: repositoryBody(repo) };
  if (kind === 'git' && what === 'blobs') return blob(repo, oid);
  if (kind === 'git' && what === 'trees') return rootTree(repo, oid);
  if (kind === 'commits' && !what) return commits(repo, query.get('sha'));
  if (kind === 'releases' && what === 'latest') return latestRelease(repo);
  return notFound();
}

function blob(repo: LocalRepository, oid: string): RestAnswer {
  const file = [...repo.files.values()].find(({ kind, bytes }) => kind !== 'submodule' && blobOid(bytes) === oid);
  if (!file) return notFound();
  if (file.bytes.length <= BLOB_BYTES) return { status: 200, body: blobBody(repo, file.bytes) };
  return { status: 403, body: errorBody(403, 'This API returns blobs up to 100 MB in size.') };
}

function latestRelease(repo: LocalRepository): RestAnswer {
  if (!repo.release) return notFound();
  const { tag, publishedAt } = repo.release;
  return { status: 200, body: releaseBody(repo, tag, publishedAt) };
}

function moved(repo: LocalRepository, rest: readonly string[]): RestAnswer {
  const location = ['/repositories', repo.databaseId, ...rest].join('/');
  const body = { ...errorBody(301, 'Moved Permanently'), url: `https://api.github.com${location}` };
  return { status: 301, body, headers: { location } };
}

function byId(world: World, id: number, rest: readonly string[], query: URLSearchParams): RestAnswer {
  const repo = [...world.repositories.values()].find(({ databaseId }) => databaseId === id);
  return repo && !repo.private ? part(repo, rest, query) : notFound();
}

function organisation(world: World, owner: string, query: URLSearchParams): RestAnswer {
  const all = [...world.repositories.values()].filter(
    (repo) => !repo.private && repo.owner.toLowerCase() === owner.toLowerCase(),
  );
  if (all.length === 0) return notFound();
  const size = Math.min(Number(query.get('per_page') ?? PAGE.usual), PAGE.most);
  const page = Number(query.get('page') ?? 1);
  return { status: 200, body: all.slice((page - 1) * size, page * size).map(repositoryBody) };
}

const notFound = (): RestAnswer => ({ status: 404, body: errorBody(404, 'Not Found') });
