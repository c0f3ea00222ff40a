import type { Call } from './server.ts';

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
