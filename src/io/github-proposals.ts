import type { EntryReview, Relation } from '../model/review.ts';
import { valueAt } from '../pipeline/document.ts';
import { parseRepository } from '../pipeline/repository.ts';
import type { GitHubClient } from './github-client.ts';

/** The repository that holds the catalogue. */
export interface Home {
  readonly owner: string;
  readonly repo: string;
}

/** What an event of GitHub says of the commit that was checked. */
export interface CheckedHead {
  /** `owner/name` of the fork, or of the repository itself. */
  readonly repository: string;
  readonly branch: string;
  /** Full commit id. */
  readonly commit: string;
}

export interface OpenProposal {
  readonly number: number;
  /** Login of the person who opened it. */
  readonly author: string;
}

/** Most comments and contributors that are looked through, in pages of 100. */
const PAGE_SIZE = 100;
const MOST_PAGES = 10;

/** The host refused or broke where an answer is needed to go on. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** The open pull request whose head is exactly this commit; none where a newer one was pushed meanwhile. */
export async function findProposal(
  client: GitHubClient,
  home: Home,
  { repository, branch, commit }: CheckedHead,
): Promise<OpenProposal | undefined> {
  const head = `${repository.split('/')[0]}:${branch}`;
  const found = await ask(client, 'GET /repos/{owner}/{repo}/pulls', {
    ...home,
    state: 'open',
    head,
    per_page: PAGE_SIZE,
  });
  const pull = listOf(found).find(
    (each) => valueAt(each, '/head/sha') === commit && valueAt(each, '/head/repo/full_name') === repository,
  );
  const number = valueAt(pull, '/number');
  const author = valueAt(pull, '/user/login');
  return typeof number === 'number' && typeof author === 'string' ? { number, author } : undefined;
}

/** Writes the one comment of an issue or pull request that starts with the mark; rewrites it where a bot wrote it before. */
export async function putComment(
  client: GitHubClient,
  home: Home,
  number: number,
  { mark, text }: { readonly mark: string; readonly text: string },
): Promise<void> {
  const isOurs = (comment: unknown) =>
    valueAt(comment, '/user/type') === 'Bot' && String(valueAt(comment, '/body')).startsWith(mark);
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const comments = listOf(await ask(client, route, { ...home, issue_number: number, per_page: PAGE_SIZE, page }));
    const id = valueAt(comments.find(isOurs), '/id');
    if (typeof id === 'number') {
      await ask(client, 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
        ...home,
        comment_id: id,
        body: text,
      });
      return;
    }
    if (comments.length < PAGE_SIZE) break;
  }
  await ask(client, 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
    ...home,
    issue_number: number,
    body: text,
  });
}

/** How a person stands to the repository of each entry, by module id. */
export async function relationsOf(
  client: GitHubClient,
  author: string,
  entries: readonly Pick<EntryReview, 'id' | 'repository'>[],
): Promise<Readonly<Record<string, Relation>>> {
  const relations: Record<string, Relation> = {};
  for (const { id, repository: address = '' } of entries) {
    const repository = parseRepository(address);
    relations[id] = repository ? await relationOf(client, author, repository) : 'unknown';
  }
  return relations;
}

/** As far as anybody can see. */
async function relationOf(
  client: GitHubClient,
  author: string,
  { owner, name }: { readonly owner: string; readonly name: string },
): Promise<Relation> {
  if (isSame(author, owner)) return 'owner';
  const memberships = await client.rest('GET /users/{username}/orgs', { username: author, per_page: PAGE_SIZE });
  if (memberships.state === 'answered' && hasLogin(memberships.data, owner)) return 'member';
  const contributors = await client.rest('GET /repos/{owner}/{repo}/contributors', {
    owner,
    repo: name,
    per_page: PAGE_SIZE,
  });
  if (contributors.state !== 'answered' || memberships.state !== 'answered') return 'unknown';
  return hasLogin(contributors.data, author) ? 'contributor' : 'none';
}

const hasLogin = (data: unknown, login: string): boolean =>
  listOf(data).some((each) => isSame(String(valueAt(each, '/login')), login));

/** GitHub's names differ in case alone. */
const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const listOf = (data: unknown): readonly unknown[] => (Array.isArray(data) ? data : []);

async function ask(
  client: GitHubClient,
  route: string,
  parameters: Parameters<GitHubClient['rest']>[1],
): Promise<unknown> {
  const reply = await client.rest(route, parameters);
  if (reply.state === 'answered') return reply.data;
  throw new NoAnswer(`${route}: ${reply.reason}`);
}

/** A pull request of our own: one branch, rewritten each time. */
export interface OwnProposal {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

/** Opens the pull request of a branch, or rewrites the one that is open. */
export async function putProposal(client: GitHubClient, home: Home, proposal: OwnProposal): Promise<void> {
  const { branch, base, title, body } = proposal;
  const route = 'GET /repos/{owner}/{repo}/pulls';
  const open = await ask(client, route, { ...home, state: 'open', head: `${home.owner}:${branch}`, base });
  const number = valueAt(listOf(open)[0], '/number');
  if (typeof number === 'number')
    await ask(client, 'PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { ...home, pull_number: number, title, body });
  else await ask(client, 'POST /repos/{owner}/{repo}/pulls', { ...home, head: branch, base, title, body });
}
