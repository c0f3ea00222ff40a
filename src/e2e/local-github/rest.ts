import { blobOid, find, type LocalFile, type LocalRepository, type World } from './world.ts';

/** REST's own limit for a blob, bytes: https://docs.github.com/en/rest/git/blobs#get-a-blob */
const BLOB_BYTES = 100 * 1024 * 1024;
const ORGANISATION_PAGE = 100;

export interface RestAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Budget {
  readonly limit: number;
  readonly remaining: number;
}

/** Answers the REST operations that the harvest uses; anything else is 404, as on GitHub. */
export function answerRest(world: World, path: string, budget: Budget): RestAnswer {
  const { pathname, searchParams } = new URL(path, 'http://local');
  const [first, second = '', third = '', ...rest] = pathname.split('/').slice(1).map(decodeURIComponent);
  if (first === 'rate_limit') return { status: 200, body: rateLimit(budget) };
  if (first === 'orgs' && third === 'repos') return organisation(world, second, searchParams);
  if (first === 'repositories') return byId(world, Number(second));
  if (first !== 'repos') return notFound();
  const repo = find(world, second, third);
  if (!repo || repo.private) return notFound();
  if (repo.blocked) return unavailable();
  if (!hasName(repo, second, third)) return moved(repo, rest);
  return rest.length === 0 ? { status: 200, body: repositoryBody(repo) } : part(repo, rest);
}

const hasName = (repo: LocalRepository, owner: string, name: string): boolean =>
  `${repo.owner}/${repo.name}`.toLowerCase() === `${owner}/${name}`.toLowerCase();

function part(repo: LocalRepository, [kind, ...rest]: readonly string[]): RestAnswer {
  const [what = '', oid = ''] = rest;
  if (kind === 'git' && what === 'blobs') return blob(repo, oid);
  if (kind === 'releases' && what === 'latest') return latestRelease(repo);
  if (kind === 'tags' && !what) return { status: 200, body: repo.tags.map((name) => tagBody(repo, name)) };
  return notFound();
}

function blob(repo: LocalRepository, oid: string): RestAnswer {
  const file = [...repo.files.values()].find((each) => isBlob(each) && blobOid(each.bytes) === oid);
  if (!file) return notFound();
  if (file.bytes.length > BLOB_BYTES)
    return { status: 403, body: { message: 'This API returns blobs up to 100 MB in size.' } };
  return {
    status: 200,
    body: {
      sha: oid,
      node_id: `B_${oid}`,
      size: file.bytes.length,
      url: `https://api.github.com/repos/${repo.owner}/${repo.name}/git/blobs/${oid}`,
      content: Buffer.from(file.bytes).toString('base64'),
      encoding: 'base64',
    },
  };
}

const isBlob = ({ kind }: LocalFile): boolean => kind !== 'submodule';

function latestRelease(repo: LocalRepository): RestAnswer {
  if (!repo.release) return notFound();
  const { tag, publishedAt } = repo.release;
  return { status: 200, body: { tag_name: tag, name: tag, published_at: publishedAt } };
}

const tagBody = (repo: LocalRepository, name: string): object => ({ name, commit: { sha: repo.commit } });

function moved(repo: LocalRepository, rest: readonly string[]): RestAnswer {
  const suffix = rest.length > 0 ? `/${rest.join('/')}` : '';
  const location = `/repositories/${repo.databaseId}${suffix}`;
  const body = {
    message: 'Moved Permanently',
    url: `https://api.github.com${location}`,
    documentation_url: 'https://docs.github.com/rest/guides/best-practices-for-using-the-rest-api#follow-redirects',
  };
  return { status: 301, body, headers: { location } };
}

function byId(world: World, id: number): RestAnswer {
  const repo = [...world.repositories.values()].find(({ databaseId }) => databaseId === id);
  return repo && !repo.private ? { status: 200, body: repositoryBody(repo) } : notFound();
}

function organisation(world: World, owner: string, query: URLSearchParams): RestAnswer {
  const all = [...world.repositories.values()].filter(
    (repo) => !repo.private && repo.owner.toLowerCase() === owner.toLowerCase(),
  );
  if (all.length === 0) return notFound();
  const size = Math.min(Number(query.get('per_page') ?? 30), ORGANISATION_PAGE);
  const page = Number(query.get('page') ?? 1);
  return { status: 200, body: all.slice((page - 1) * size, page * size).map(repositoryBody) };
}

/** The keys of `full-repository` that a client may rely on here; the extract of GitHub's OpenAPI decides which must be there. */
function repositoryBody(repo: LocalRepository): object {
  const fullName = `${repo.owner}/${repo.name}`;
  return {
    id: repo.databaseId,
    name: repo.name,
    full_name: fullName,
    private: repo.private,
    owner: { login: repo.owner },
    html_url: `https://github.com/${fullName}`,
    archived: repo.archived,
    disabled: repo.disabled,
    default_branch: repo.branch,
    license: repo.license ? { key: repo.license.toLowerCase(), name: repo.license, spdx_id: repo.license } : null,
    topics: repo.topics,
    open_issues_count: repo.openIssues,
  };
}

function rateLimit({ limit, remaining }: Budget): object {
  const core = { limit, remaining, reset: 2_000_000_000, used: limit - remaining };
  return { resources: { core }, rate: core };
}

const notFound = (): RestAnswer => ({
  status: 404,
  body: { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' },
});

const unavailable = (): RestAnswer => ({
  status: 451,
  body: {
    message: 'Repository access blocked',
    block: { reason: 'dmca', created_at: '2026-01-01T00:00:00Z', html_url: null },
  },
});
