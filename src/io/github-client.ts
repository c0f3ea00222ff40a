import { Octokit } from 'octokit';
import type { Clock } from './clock.ts';
import { classifyAnswer, classifyError, type Reply } from './github-reply.ts';
import { guardedFetch } from './guarded-fetch.ts';

export interface GitHubOptions {
  /** `https://api.github.com`, or `https://HOST/api/v3` for GitHub Enterprise. */
  readonly apiUrl: string;
  readonly token?: string;
  readonly clock: Clock;
  /** Told when the client waits for the host, ms. */
  readonly onWait?: (waitMs: number, reason: string) => void;
  /** Ends an attempt that takes too long; `AbortSignal.timeout` outside of tests. */
  readonly timeoutSignal?: (timeoutMs: number) => AbortSignal;
  /** Least time between two calls, ms; by default `PACE_MS`. */
  readonly paceMs?: number;
}

export interface Budget {
  readonly remaining: number;
  readonly limit: number;
  /** Unix time, ms. */
  readonly resetAtMs: number;
}

export interface GitHubClient {
  graphql(query: string): Promise<Reply>;
  rest(route: string, parameters: Readonly<Record<string, string | number>>): Promise<Reply>;
  /** Of the resource that was asked last. */
  budget(): Budget | undefined;
  calls(): number;
}

/** Calls that the secondary limits take without complaint: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api */
const PACE_MS = 1_000;
/** GitHub gives up after 10 s: https://docs.github.com/en/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api */
const TIMEOUT_MS = 30_000;
/** 50 listings or 30 repositories' texts; the second pass asks for at most 4 MB of text a call. */
const MAX_BYTES = 32 * 1024 * 1024;
/** A longer wait is not slept through: the harvest ends with what it has. */
const LONGEST_WAIT_MS = 120_000;
const MOST_WAITS = 3;

/**
 * Octokit as transport and authentication. Its retry and throttling plugins stay off: they sleep for up to an hour,
 * ignore `Retry-After` on a plain 429, and miss a limit that comes with status 200
 * (https://github.com/octokit/plugin-throttling.js/issues/824).
 */
export function createGitHubClient(options: GitHubOptions): GitHubClient {
  const { apiUrl, clock, paceMs = PACE_MS } = options;
  const octokit = createOctokit(options);
  const graphqlUrl = `${apiUrl.replace(/\/$/, '').replace(/\/v3$/, '')}/graphql`;
  let budget: Budget | undefined;
  let calls = 0;
  let nextCallMs = 0;

  const attempt = async (ask: () => ReturnType<typeof octokit.request>): Promise<Reply> => {
    await clock.sleep(Math.max(0, nextCallMs - clock.nowMs()));
    nextCallMs = clock.nowMs() + paceMs;
    calls += 1;
    try {
      const answer = await ask();
      budget = budgetOf(answer.headers) ?? budget;
      return classifyAnswer(answer, clock.nowMs());
    } catch (error) {
      const reply = classifyError(error, clock.nowMs());
      budget = budgetOf(reply.headers) ?? budget;
      return reply;
    }
  };

  const patiently = async (ask: () => ReturnType<typeof octokit.request>): Promise<Reply> => {
    for (let waits = 0; ; waits++) {
      const reply = await attempt(ask);
      if (reply.state !== 'limited' || reply.waitMs > LONGEST_WAIT_MS || waits === MOST_WAITS) return reply;
      options.onWait?.(reply.waitMs, reply.reason);
      await clock.sleep(reply.waitMs);
    }
  };

  return {
    graphql: (query) => patiently(() => octokit.request(`POST ${graphqlUrl}`, { query })),
    rest: (route, parameters) => patiently(() => octokit.request(route, { ...parameters })),
    budget: () => budget,
    calls: () => calls,
  };
}

function createOctokit({ apiUrl, token, timeoutSignal }: GitHubOptions): Octokit {
  const fetch = guardedFetch({
    origin: new URL(apiUrl).origin,
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_BYTES,
    ...(timeoutSignal && { timeoutSignal }),
  });
  const silent = () => undefined;
  return new Octokit({
    ...(token && { auth: token }),
    baseUrl: apiUrl.replace(/\/$/, ''),
    userAgent: 'deep-marketplace-harvest',
    retry: { enabled: false },
    throttle: { enabled: false },
    log: { debug: silent, info: silent, warn: silent, error: silent },
    request: { fetch },
  });
}

type Headers = Readonly<Record<string, string | number | undefined>>;

function budgetOf(headers: Headers | undefined): Budget | undefined {
  const [remaining, limit, reset] = ['remaining', 'limit', 'reset'].map((name) => headers?.[`x-ratelimit-${name}`]);
  if (remaining === undefined || limit === undefined || reset === undefined) return undefined;
  return { remaining: Number(remaining), limit: Number(limit), resetAtMs: Number(reset) * 1_000 };
}
