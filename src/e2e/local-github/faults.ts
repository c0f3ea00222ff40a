import type { Call } from './call.ts';

/** One way to misbehave, in place of the answer. */
export type Fault =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
    }
  /** The connection is reset before a byte is answered. */
  | { readonly kind: 'reset' }
  /** The right answer with status 200, cut short after so many characters. */
  | { readonly kind: 'cut'; readonly bytes: number }
  /** The right answer, changed. */
  | { readonly kind: 'edit'; readonly edit: (body: string) => string }
  /** Never answers; `reached` is called when the call has come in, so that nobody has to wait for real time. */
  | { readonly kind: 'hang'; readonly reached: () => void };

/** `fault` for the next `times` calls that match. */
export interface FaultRule {
  readonly match: (call: Call) => boolean;
  times: number;
  readonly fault: Fault;
}

/** Takes one use off the first rule that matches. */
export function matchFault(rules: readonly FaultRule[], call: Call): Fault | undefined {
  const rule = rules.find(({ match, times }) => times > 0 && match(call));
  if (rule) rule.times -= 1;
  return rule?.fault;
}

export const anyGraphQL = (call: Call): boolean => call.kind === 'graphql';
export const anyRest = (call: Call): boolean => call.kind === 'rest';

const RATE_TEXT = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';

/** Ways in which GitHub says "slow down": seen in the wild, each in its own form. */
export const LIMITS = {
  '403 with the text and Retry-After': {
    kind: 'answer',
    status: 403,
    headers: { 'retry-after': '30' },
    body: JSON.stringify({ message: RATE_TEXT }),
  },
  '403 with Retry-After alone': {
    kind: 'answer',
    status: 403,
    headers: { 'retry-after': '30' },
    body: JSON.stringify({ message: 'Forbidden' }),
  },
  '429 with Retry-After alone': {
    kind: 'answer',
    status: 429,
    headers: { 'retry-after': '30' },
    body: JSON.stringify({ message: 'Too Many Requests' }),
  },
  '200 with RATE_LIMITED and Retry-After': {
    kind: 'answer',
    status: 200,
    headers: { 'retry-after': '30' },
    body: JSON.stringify({ errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }),
  },
  '200 with RATE_LIMIT and Retry-After': {
    kind: 'answer',
    status: 200,
    headers: { 'retry-after': '30' },
    body: JSON.stringify({ errors: [{ type: 'RATE_LIMIT', message: 'slow down' }] }),
  },
  '200 with the text alone and Retry-After': {
    kind: 'answer',
    status: 200,
    headers: { 'retry-after': '30' },
    body: JSON.stringify({ message: RATE_TEXT, errors: [{ message: RATE_TEXT }] }),
  },
} as const satisfies Readonly<Record<string, Fault>>;
