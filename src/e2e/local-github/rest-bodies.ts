import { blobOid, type LocalRepository, repository } from './world.ts';

const API = 'https://api.github.com';
/** When nobody knows better: the schema wants an instant. */
const SOME_DAY = '2026-01-01T00:00:00Z';

/** Links that GitHub gives with every repository, by the last part of their path. */
const REPOSITORY_LINKS = [
  ...['archive', 'assignees', 'blobs', 'branches', 'collaborators', 'comments', 'commits', 'compare', 'contents'],
  ...['contributors', 'deployments', 'downloads', 'events', 'forks', 'git_commits', 'git_refs', 'git_tags', 'hooks'],
  ...['issue_comment', 'issue_events', 'issues', 'keys', 'labels', 'languages', 'merges', 'milestones'],
  ...['notifications', 'pulls', 'releases', 'stargazers', 'statuses', 'subscribers', 'subscription', 'tags', 'teams'],
  'trees',
];
const USER_LINKS = [
  ...['followers', 'following', 'gists', 'starred', 'subscriptions', 'organizations', 'repos', 'events'],
  'received_events',
];

const linksTo = (root: string, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [`${name}_url`, `${root}/${name.replace('_', '/')}`]));

/** `full-repository` of GitHub's OpenAPI; it is a `minimal-repository` as well. */
export function repositoryBody(repo: LocalRepository): object {
  const fullName = `${repo.owner}/${repo.name}`;
  const url = `${API}/repos/${fullName}`;
  const page = `https://github.com/${fullName}`;
  return {
    ...linksTo(url, REPOSITORY_LINKS),
    ...{ id: repo.databaseId, node_id: `R_${repo.databaseId}`, name: repo.name, full_name: fullName },
    ...{ owner: userBody(repo.owner), private: repo.private, url, html_url: page, description: null },
    ...{
      clone_url: `${page}.git`,
      git_url: `git:${page}.git`,
      ssh_url: `git@github.com:${fullName}.git`,
      svn_url: page,
    },
    ...{ mirror_url: null, homepage: null, language: null, default_branch: repo.branch },
    ...{ forks: 0, forks_count: 0, stargazers_count: 0, watchers: 0, watchers_count: 0, network_count: 0 },
    ...{ subscribers_count: 0, size: 1, open_issues: repo.openIssues, open_issues_count: repo.openIssues },
    ...{
      has_issues: true,
      has_projects: true,
      has_wiki: true,
      has_pages: false,
      has_discussions: false,
      has_downloads: true,
    },
    ...{ archived: repo.archived, disabled: repo.disabled, topics: repo.topics, license: licenseBody(repo.license) },
    ...{ pushed_at: repo.date, created_at: SOME_DAY, updated_at: repo.date },
    ...forkBody(repo),
  };
}

/** Only the answer about one repository names the origin, and of a fork of a fork the first of all. */
function forkBody({ forkOf }: LocalRepository): object {
  if (forkOf === undefined) return { fork: false };
  const origin = repositoryBody(repository(forkOf, {}));
  return { fork: true, parent: origin, source: origin };
}

function userBody(login: string): object {
  const url = `${API}/users/${login}`;
  return {
    ...linksTo(url, USER_LINKS),
    ...{ login, id: 1, node_id: 'U_1', avatar_url: `https://avatars.githubusercontent.com/${login}`, gravatar_id: '' },
    ...{ url, html_url: `https://github.com/${login}`, type: 'Organization', site_admin: false },
  };
}

const licenseBody = (spdx: string | undefined): object | null =>
  spdx ? { key: spdx.toLowerCase(), name: spdx, spdx_id: spdx, url: null, node_id: `L_${spdx}` } : null;

export function releaseBody(repo: LocalRepository, tag: string, publishedAt: string): object {
  const url = `${API}/repos/${repo.owner}/${repo.name}/releases/1`;
  return {
    ...{ url, html_url: url, assets_url: `${url}/assets`, upload_url: `${url}/assets`, assets: [] },
    ...{ tarball_url: null, zipball_url: null, id: 1, node_id: 'RE_1', author: userBody(repo.owner) },
    ...{ tag_name: tag, target_commitish: repo.branch, name: tag, draft: false, prerelease: false },
    ...{ created_at: publishedAt, published_at: publishedAt },
  };
}

export function blobBody(repo: LocalRepository, bytes: Uint8Array): object {
  const sha = blobOid(bytes);
  return {
    sha,
    node_id: `B_${sha}`,
    size: bytes.length,
    url: `${API}/repos/${repo.owner}/${repo.name}/git/blobs/${sha}`,
    content: Buffer.from(bytes).toString('base64'),
    encoding: 'base64',
  };
}

/** `basic-error`. */
export const errorBody = (status: number, message: string): object => ({
  message,
  documentation_url: 'https://docs.github.com/rest',
  status: String(status),
});
