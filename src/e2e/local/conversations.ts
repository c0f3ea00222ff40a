import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A pull request as GitHub lists it. */
export interface ListedPull {
  readonly number: number;
  readonly user: { readonly login: string };
  readonly head: { readonly sha: string; readonly repo: { readonly full_name: string } };
}

/** The part of GitHub that keeps conversations: pull requests, comments, memberships. */
export interface Conversations {
  readonly url: string;
  readonly pulls: ListedPull[];
  readonly comments: { id: number; body: string; user: { type: string } }[];
  /** Bodies of pull requests that were opened or rewritten. */
  readonly proposed: { method: string; title: string; body: string }[];
  /** Logins of organisations by user, and of contributors by repository. */
  readonly orgs: Record<string, readonly string[]>;
  readonly contributors: Record<string, readonly string[]>;
  close(): Promise<void>;
}

/** Starts it on a free port of loopback. What it is not asked about is 404, as on GitHub. */
export async function startConversations(): Promise<Conversations> {
  const state: Omit<Conversations, 'url' | 'close'> = {
    pulls: [],
    comments: [],
    proposed: [],
    orgs: {},
    contributors: {},
  };
  const server = createServer(async (request, response) => {
    const answer = answerTo(state, request, await bodyOf(request));
    response.writeHead(answer === undefined ? 404 : 200, { 'content-type': 'application/json; charset=utf-8' });
    response.end(JSON.stringify(answer ?? { message: 'Not Found' }));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    ...state,
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

interface Body {
  readonly body?: string;
  readonly title?: string;
}

function answerTo(state: Omit<Conversations, 'url' | 'close'>, request: IncomingMessage, sent: Body): unknown {
  const { pathname } = new URL(request.url ?? '/', 'http://local');
  const parts = pathname.split('/').slice(1);
  const method = request.method ?? 'GET';
  const [kind = '', name = '', repo = '', topic = ''] = parts;
  if (kind === 'users') return logins(state.orgs[name]);
  if (topic === 'contributors') return logins(state.contributors[`${name}/${repo}`]);
  if (topic === 'pulls' && method === 'GET') return state.pulls;
  if (topic === 'pulls') return state.proposed.push({ method, title: sent.title ?? '', body: sent.body ?? '' }) && {};
  if (topic === 'issues' && method === 'GET') return state.comments;
  if (topic !== 'issues') return undefined;
  const body = sent.body ?? '';
  const known = state.comments.find(({ id }) => parts.at(-1) === String(id));
  if (method === 'PATCH' && known) known.body = body;
  else state.comments.push({ id: state.comments.length + 1, body, user: { type: 'Bot' } });
  return {};
}

const logins = (names: readonly string[] = []) => names.map((login) => ({ login }));

async function bodyOf(request: IncomingMessage): Promise<Body> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return chunks.length === 0 ? {} : (JSON.parse(Buffer.concat(chunks).toString('utf8')) as Body);
}
