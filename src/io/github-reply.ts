import { RequestError } from 'octokit';
import { BodyTooLarge, ForeignRedirect } from './guarded-fetch.ts';

type Headers = Readonly<Record<string, string | number | undefined>>;

export interface GraphQLFault {
  readonly type?: string;
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

/** What came of one call. The words of a reason are ours or the host's message, never a header. */
export type Reply =
  /** `faults` are GraphQL's: they concern parts of `data`. */
  | {
      readonly state: 'answered';
      readonly data: unknown;
      readonly faults: readonly GraphQLFault[];
      readonly headers?: Headers;
    }
  /** The host said that it is not there, or may not be shown. */
  | { readonly state: 'refused'; readonly status: number; readonly reason: string; readonly headers?: Headers }
  /** Too many calls; may be asked again after `waitMs`. */
  | { readonly state: 'limited'; readonly waitMs: number; readonly reason: string; readonly headers?: Headers }
  /** The host could not do it: asking for less may help. */
  | { readonly state: 'overloaded'; readonly reason: string; readonly headers?: Headers }
  /** No answer, or half of one: asking again may help. */
  | { readonly state: 'broken'; readonly reason: string; readonly headers?: Headers }
  /** An answer that must not be believed, or our credentials are wrong: asking again does not help. */
  | { readonly state: 'distrusted'; readonly reason: string; readonly headers?: Headers };

/** GitHub asks for at least a minute when it names no time: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
const UNSTATED_WAIT_MS = 60_000;
const LIMIT_TYPES = new Set(['RATE_LIMIT', 'RATE_LIMITED']);

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: unknown;
}

/** Reads an answer with status 2xx; GraphQL says with 200 what REST says with 403. */
export function classifyAnswer({ headers, data }: Answer, nowMs: number): Reply {
  // A body that was cut short is no JSON, and octokit then hands over the text, or nothing.
  if (typeof data !== 'object' || data === null)
    return { state: 'broken', reason: 'the answer was cut short', headers };
  const faults = 'errors' in data && Array.isArray(data.errors) ? data.errors.filter(isFault) : [];
  const limit = faults.find(({ type = '', message }) => LIMIT_TYPES.has(type) || isLimitMessage(message));
  if (limit) return { state: 'limited', waitMs: waitOf(headers, nowMs), reason: limit.message, headers };
  const isGraphQL = 'data' in data || faults.length > 0;
  if (!isGraphQL) return { state: 'answered', data, faults, headers };
  const inner = 'data' in data ? data.data : undefined;
  if (typeof inner === 'object' && inner !== null) return { state: 'answered', data: inner, faults, headers };
  return { state: 'overloaded', reason: faults[0]?.message ?? 'the answer holds no data', headers };
}

/** Reads what octokit threw; anything that is no failed call is our own bug and thrown on. */
export function classifyError(error: unknown, nowMs: number): Reply {
  if (!(error instanceof RequestError)) throw error;
  const { response } = error;
  if (!response) return withoutAnswer(error);
  const { status } = response;
  const headers: Headers = response.headers;
  const reason = `${status} ${messageOf(response.data)}`.trim();
  if (isLimited(status, headers, reason)) return { state: 'limited', waitMs: waitOf(headers, nowMs), reason, headers };
  if (status >= 500) return { state: 'overloaded', reason, headers };
  if (status === 401) return { state: 'distrusted', reason: `${reason}: the token is not valid`, headers };
  return { state: 'refused', status, reason, headers };
}

function withoutAnswer(error: RequestError): Reply {
  const { cause } = error;
  if (cause instanceof ForeignRedirect) return { state: 'distrusted', reason: cause.message };
  if (cause instanceof BodyTooLarge) return { state: 'overloaded', reason: cause.message };
  if (cause instanceof Error && cause.name === 'TimeoutError') return { state: 'broken', reason: 'no answer in time' };
  return { state: 'broken', reason: `no connection (${error.message})` };
}

const isLimited = (status: number, headers: Headers, reason: string): boolean =>
  status === 429 ||
  (status === 403 &&
    (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || isLimitMessage(reason)));

// The host's only sign for a secondary limit in a 403 or 200 is its text.
const isLimitMessage = (message: string): boolean => /\brate limit\b/i.test(message);

function waitOf(headers: Headers, nowMs: number): number {
  const retryAfterS = Number(headers['retry-after']);
  if (Number.isFinite(retryAfterS)) return Math.max(0, retryAfterS * 1_000);
  const resetMs = Number(headers['x-ratelimit-reset']) * 1_000;
  if (String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(resetMs)) return Math.max(0, resetMs - nowMs);
  return UNSTATED_WAIT_MS;
}

function messageOf(data: unknown): string {
  const message = typeof data === 'object' && data !== null && 'message' in data ? data.message : undefined;
  return typeof message === 'string' ? message.slice(0, 200) : '';
}

const isFault = (value: unknown): value is GraphQLFault =>
  typeof value === 'object' && value !== null && 'message' in value && typeof value.message === 'string';
