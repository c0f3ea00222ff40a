import type { ApiFacts, Head, HeadRequest, Release, SourceHost } from '../pipeline/harvest/source-host.ts';
import type { GitHubClient } from './github-client.ts';
import type { Reply } from './github-reply.ts';

/**
 * Adds to what git reads what only the API knows, as far as the calls without a token go: 60 an hour. The repositories
 * that were asked longest ago come first; what is not asked stays unknown, or as it was.
 */
export function withRestFacts(git: SourceHost, client: GitHubClient): SourceHost {
  return {
    ...git,
    async heads(requests, answer) {
      const heads = new Map<string, Head>();
      await git.heads(requests, (moduleId, outcome) => {
        if (outcome.state === 'found') heads.set(moduleId, outcome.head);
        else answer(moduleId, outcome);
      });
      const oldestFirst = requests.filter(({ moduleId }) => heads.has(moduleId)).sort(byAge);
      await addFacts(client, oldestFirst, heads);
      for (const [moduleId, head] of heads) answer(moduleId, { state: 'found', head });
    },
  };
}

/** What was never asked comes first. */
const byAge = ({ apiAskedAt: one = '' }: HeadRequest, { apiAskedAt: other = '' }: HeadRequest): number =>
  one < other ? -1 : one > other ? 1 : 0;

/** Repositories first; releases with what is left. */
async function addFacts(
  client: GitHubClient,
  requests: readonly HeadRequest[],
  heads: Map<string, Head>,
): Promise<void> {
  const asked: string[] = [];
  for (const { moduleId } of requests) {
    const head = heads.get(moduleId);
    const told = head && (await askRepository(client, head.name));
    if (told === 'stop') return;
    if (!told) continue;
    heads.set(moduleId, { ...head, ...told });
    asked.push(moduleId);
  }
  for (const moduleId of asked) {
    const head = heads.get(moduleId);
    const release = head && (await askRelease(client, head.name));
    if (release === 'stop') return;
    if (head?.api && release) heads.set(moduleId, { ...head, api: { ...head.api, release } });
  }
}

type Told = Pick<Head, 'name' | 'id' | 'archived'> & { readonly api: ApiFacts };

/** `undefined` where the API says nothing of this one; *stop* where it says nothing more at all. */
async function askRepository(client: GitHubClient, name: string): Promise<Told | 'stop' | undefined> {
  const reply = await ask(client, 'GET /repos/{owner}/{repo}', name);
  if (reply.state !== 'answered') return reply.state === 'refused' ? undefined : 'stop';
  if (!isRepository(reply.data)) return undefined;
  const { full_name, id, archived, license, parent, topics } = reply.data;
  const spdx = license?.spdx_id;
  const api = {
    topics: topics ?? [],
    ...(spdx && spdx !== 'NOASSERTION' && { license: spdx }),
    ...(parent && { forkOf: parent.full_name }),
  };
  return { name: full_name, id, archived: archived ?? false, api };
}

async function askRelease(client: GitHubClient, name: string): Promise<Release | 'none' | 'stop' | undefined> {
  const reply = await ask(client, 'GET /repos/{owner}/{repo}/releases/latest', name);
  if (reply.state === 'refused') return reply.status === 404 ? 'none' : undefined;
  if (reply.state !== 'answered') return 'stop';
  if (!isRelease(reply.data)) return undefined;
  const { tag_name, published_at } = reply.data;
  return { tag: tag_name, ...(published_at && { date: published_at.slice(0, 10) }) };
}

async function ask(client: GitHubClient, route: string, name: string): Promise<Reply> {
  if (client.budget()?.remaining === 0) return { state: 'limited', waitMs: 0, reason: 'the budget is spent' };
  const [owner = '', repo = ''] = name.split('/');
  return await client.rest(route, { owner, repo });
}

interface RestRepository {
  readonly id: number;
  readonly full_name: string;
  readonly archived?: boolean;
  readonly license?: { readonly spdx_id?: string | null } | null;
  readonly parent?: { readonly full_name: string };
  readonly topics?: readonly string[];
}

const isRepository = (data: unknown): data is RestRepository =>
  typeof data === 'object' &&
  data !== null &&
  'id' in data &&
  'full_name' in data &&
  typeof data.full_name === 'string';

interface RestRelease {
  readonly tag_name: string;
  readonly published_at?: string | null;
}

const isRelease = (data: unknown): data is RestRelease =>
  typeof data === 'object' && data !== null && 'tag_name' in data && typeof data.tag_name === 'string';
