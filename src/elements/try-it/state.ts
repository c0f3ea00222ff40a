import type { FieldErrors } from '../../deepaas/check-entered.ts';
import type { Failure } from './failure.ts';

/** Least and most of the time limit that a reader may set, seconds. */
export const LIMIT_RANGE_S = { least: 5, most: 3_600 } as const;

/** Time that an answer may take unless the reader sets another, milliseconds. */
export const DEFAULT_LIMIT_MS = 120_000;

/** Where the widget stands. One request at a time: every state but the waiting ones accepts a new run. */
export type State =
  | { readonly name: 'idle' }
  | { readonly name: 'invalid'; readonly errors: FieldErrors; readonly by: 'form' | 'endpoint' }
  | { readonly name: 'probing'; readonly run: number; readonly startedAtMs: number }
  | {
      readonly name: 'waking';
      readonly run: number;
      readonly startedAtMs: number;
      readonly status: number;
      readonly tries: number;
    }
  | { readonly name: 'running'; readonly run: number; readonly startedAtMs: number; readonly limitMs: number }
  | { readonly name: 'framed'; readonly run: number }
  | { readonly name: 'answered'; readonly run: number; readonly tookMs: number; readonly pasted: boolean }
  | { readonly name: 'failed'; readonly run: number; readonly failure: Failure };

export type Event =
  | { readonly name: 'form-refused'; readonly errors: FieldErrors }
  | { readonly name: 'sent'; readonly run: number; readonly atMs: number }
  | { readonly name: 'asleep'; readonly run: number; readonly status: number; readonly atMs: number }
  | { readonly name: 'ready'; readonly run: number; readonly atMs: number; readonly limitMs: number }
  | { readonly name: 'unreadable-from-here'; readonly run: number }
  | { readonly name: 'answered'; readonly run: number; readonly atMs: number }
  | { readonly name: 'pasted'; readonly run: number }
  | { readonly name: 'endpoint-refused'; readonly run: number; readonly errors: FieldErrors }
  | { readonly name: 'failed'; readonly run: number; readonly failure: Failure }
  | { readonly name: 'reset' };

export const IDLE: State = { name: 'idle' };

/** Whether a request is under way. */
export const isBusy = (state: State): boolean =>
  state.name === 'probing' || state.name === 'waking' || state.name === 'running';

/** The state after an event. What belongs to an earlier run comes too late and changes nothing. */
export function next(state: State, event: Event): State {
  if (event.name === 'reset') return isBusy(state) ? state : IDLE;
  if (event.name === 'form-refused')
    return isBusy(state) ? state : { name: 'invalid', errors: event.errors, by: 'form' };
  if (event.name === 'sent') {
    return isBusy(state) ? state : { name: 'probing', run: event.run, startedAtMs: event.atMs };
  }
  if (!('run' in state) || state.run !== event.run) return state;
  if (event.name === 'pasted') {
    return state.name === 'framed' ? { name: 'answered', run: state.run, tookMs: 0, pasted: true } : state;
  }
  return isBusy(state) ? afterProgress(state, event) : state;
}

type Waiting = Extract<State, { name: 'probing' | 'waking' | 'running' }>;
type Progress = Exclude<Event, { name: 'reset' | 'form-refused' | 'sent' | 'pasted' }>;

function afterProgress(state: State, event: Progress): State {
  const waiting = state as Waiting;
  const { run, startedAtMs } = waiting;
  switch (event.name) {
    case 'asleep': {
      const tries = waiting.name === 'waking' ? waiting.tries + 1 : 1;
      return { name: 'waking', run, startedAtMs, status: event.status, tries };
    }
    case 'ready':
      return { name: 'running', run, startedAtMs: event.atMs, limitMs: event.limitMs };
    case 'unreadable-from-here':
      return { name: 'framed', run };
    case 'answered':
      return { name: 'answered', run, tookMs: event.atMs - startedAtMs, pasted: false };
    case 'endpoint-refused':
      return { name: 'invalid', errors: event.errors, by: 'endpoint' };
    case 'failed':
      return { name: 'failed', run, failure: event.failure };
  }
}

/** Wait before the n-th look at an endpoint that is waking: 2, 4, 8 … at most 30 s, or what it asks for. */
export function wakeWaitMs(tries: number, retryAfterS: number | undefined): number {
  if (retryAfterS !== undefined && retryAfterS > 0) return Math.min(retryAfterS, 60) * 1000;
  return Math.min(2 ** tries, 30) * 1000;
}

/** After this long an endpoint that sleeps is given up, milliseconds. */
export const WAKE_LIMIT_MS = 600_000;

/** The seconds at which waiting is said aloud. */
const SPOKEN_AT_S = [5, 15, 30, 60, 120, 300] as const;

/** The last of those seconds that has passed, so that a screen reader hears six sentences and no clock. */
export const spokenSeconds = (elapsedMs: number): number | undefined =>
  SPOKEN_AT_S.findLast((second) => elapsedMs >= second * 1000);
