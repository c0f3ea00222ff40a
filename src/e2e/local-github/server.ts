import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Call } from './call.ts';
import { type Fault, type FaultRule, matchFault } from './faults.ts';
import { answerGraphQL, type GraphQLRequest } from './graphql.ts';
import { answerRest } from './rest.ts';
import { rawFile } from './rest-commits.ts';
import type { World } from './world.ts';

/** The only token that the local GitHub knows. */
export const LOCAL_TOKEN = 'local-token-0123456789';

/** Points and calls an hour, as `x-ratelimit-limit` gives them. */
const LIMITS = { graphql: 5_000, core: 5_000, anonymous: 60 } as const;

export interface LocalGitHubOptions {
  readonly world: World;
  /** Answers 502 to a GraphQL call that asks for more repositories. */
  readonly mostRepositories?: number;
  /** Points and calls that are left in this hour; by default all. */
  readonly remaining?: { graphql?: number; rest?: number };
  /** Unix time of the next hour's budget, s. */
  readonly resetAt?: number;
}

export interface LocalGitHub {
  /** What `GITHUB_API_URL` is set to. */
  readonly url: string;
  readonly world: World;
  readonly calls: Call[];
  /** Rules that are looked through for every call, first match first. */
  readonly faults: FaultRule[];
  readonly budget: { graphql: number; rest: number };
  close(): Promise<void>;
}

/** Starts a server on a free port of loopback that speaks GitHub's GraphQL and the REST operations that we use. */
export async function startLocalGitHub(options: LocalGitHubOptions): Promise<LocalGitHub> {
  const state = {
    world: options.world,
    calls: [] as Call[],
    faults: [] as FaultRule[],
    budget: { graphql: options.remaining?.graphql ?? LIMITS.graphql, rest: options.remaining?.rest ?? -1 },
  };
  const server = createServer((request, response) => {
    respond(state, options, request, response).catch((error: unknown) => {
      response.writeHead(500).end(JSON.stringify({ message: String(error) }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { ...state, url: `http://127.0.0.1:${port}`, close: () => closeServer(server) };
}

type State = Omit<LocalGitHub, 'url' | 'close'>;

async function respond(
  state: State,
  options: LocalGitHubOptions,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  const path = (request.url ?? '/').replace(/^\/api\/v3/, '').replace(/^\/api\/graphql/, '/graphql');
  if (path.startsWith('/raw/')) return respondRaw(state.world, path, response);
  const answer = await answerTo(state, options, { request, path, body });
  state.calls.push(answer.call);
  const fault = matchFault(state.faults, answer.call);
  if (fault) return misbehave(fault, answer.body, response);
  response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...CORS, ...answer.headers });
  response.end(answer.body);
}

/** GitHub lets any page read public answers, and these of its headers. */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset',
} as const;

/** What stands behind raw.githubusercontent.com: `/raw/owner/name/commit/path`. It counts in no budget of the API. */
function respondRaw(world: World, path: string, response: ServerResponse): void {
  const [, , owner = '', name = '', commit = '', ...file] = path.split('/').map(decodeURIComponent);
  const bytes = rawFile(world, { owner, name, commit, path: file.join('/') });
  response.writeHead(bytes ? 200 : 404, { 'content-type': 'text/plain; charset=utf-8', ...CORS });
  response.end(bytes);
}

interface Answer {
  readonly call: Call;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Question {
  readonly request: IncomingMessage;
  readonly path: string;
  readonly body: string;
}

async function answerTo(state: State, options: LocalGitHubOptions, question: Question): Promise<Answer> {
  const { request, path } = question;
  const authorisation = request.headers.authorization;
  const authorised = authorisation === `token ${LOCAL_TOKEN}` || authorisation === `bearer ${LOCAL_TOKEN}`;
  const call = { method: request.method ?? 'GET', path, authorised, points: 0, repositories: 0 };
  if (authorisation && !authorised) return json({ ...call, kind: 'other' }, 401, { message: 'Bad credentials' });
  if (path === '/graphql') return graphqlAnswer(state, options, question, call);
  return restAnswer(state, options, path, call);
}

async function graphqlAnswer(
  state: State,
  options: LocalGitHubOptions,
  { body }: Question,
  base: Omit<Call, 'kind'>,
): Promise<Answer> {
  const request = JSON.parse(body) as GraphQLRequest;
  if (!base.authorised) {
    const message = 'API rate limit exceeded for 127.0.0.1. Authenticated requests get a higher rate limit.';
    return json({ ...base, kind: 'graphql' }, 403, { message }, rateHeaders('graphql', 0, 0, options));
  }
  const answered = await answerGraphQL(state.world, request);
  const { repositories, cost } = answered;
  const call: Call = { ...base, kind: 'graphql', points: cost, repositories, query: request.query };
  if (repositories > (options.mostRepositories ?? Number.POSITIVE_INFINITY)) {
    return json(call, 502, { message: "We couldn't respond to your request in time." });
  }
  if (state.budget.graphql < cost) {
    const message = 'API rate limit already exceeded for user ID 1.';
    const headers = rateHeaders('graphql', LIMITS.graphql, 0, options);
    return json(call, 200, { errors: [{ type: 'RATE_LIMITED', message }] }, headers);
  }
  state.budget.graphql -= cost;
  return json(call, 200, answered.body, rateHeaders('graphql', LIMITS.graphql, state.budget.graphql, options));
}

function restAnswer(state: State, options: LocalGitHubOptions, path: string, base: Omit<Call, 'kind'>): Answer {
  const limit = base.authorised ? LIMITS.core : LIMITS.anonymous;
  if (state.budget.rest < 0) state.budget.rest = limit;
  const call: Call = { ...base, kind: 'rest' };
  if (state.budget.rest === 0) {
    return json(
      call,
      403,
      { message: 'API rate limit exceeded for 127.0.0.1.' },
      rateHeaders('core', limit, 0, options),
    );
  }
  state.budget.rest -= 1;
  const { status, body, headers } = answerRest(state.world, path);
  return json(call, status, body, { ...rateHeaders('core', limit, state.budget.rest, options), ...headers });
}

function rateHeaders(resource: string, limit: number, remaining: number, { resetAt }: LocalGitHubOptions) {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': String(resetAt ?? 2_000_000_000),
    'x-ratelimit-resource': resource,
  };
}

function json(call: Call, status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { call, status, headers, body: JSON.stringify(body) };
}

function misbehave(fault: Fault, body: string, response: ServerResponse): void {
  switch (fault.kind) {
    case 'answer':
      response.writeHead(fault.status, { 'content-type': 'application/json', ...fault.headers });
      response.end(fault.body ?? '{}');
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'cut':
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
      response.end(body.slice(0, fault.bytes));
      return;
    case 'edit':
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
      response.end(fault.edit(body));
      return;
    case 'hang':
      fault.reached();
      return;
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString('utf8');
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
