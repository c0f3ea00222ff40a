import type { FieldErrors } from '../../deepaas/check-entered.ts';
import type { Failure, FailureKind } from './failure.ts';

/** A run that reached the endpoint, kept so that it is not repeated at once. */
export interface LastRun {
  /** Names what was sent: two requests with the same key are the same to the endpoint. */
  readonly key: string;
  readonly endedAtMs: number;
  /** Whether the endpoint may still be at work on it. */
  readonly goesOn: boolean;
}

/** A request under way. */
interface Waiting {
  readonly run: number;
  readonly key: string;
  readonly startedAtMs: number;
}

type Stage =
  | { readonly name: 'idle' }
  | { readonly name: 'invalid'; readonly errors: FieldErrors; readonly by: 'form' | 'endpoint' }
  | ({ readonly name: 'probing' } & Waiting)
  | ({ readonly name: 'waking'; readonly status: number; readonly tries: number } & Waiting)
  | ({ readonly name: 'running'; readonly limitMs: number } & Waiting)
  | { readonly name: 'framed'; readonly run: number }
  | { readonly name: 'answered'; readonly run: number; readonly tookMs: number; readonly pasted: boolean }
  | { readonly name: 'failed'; readonly run: number; readonly failure: Failure };

/** Where the widget stands. One request at a time: every state but the waiting ones accepts a new run. */
export type State = Stage & { readonly last?: LastRun };

export type Event =
  | { readonly name: 'form-refused'; readonly errors: FieldErrors }
  | { readonly name: 'sent'; readonly run: number; readonly key: string; readonly atMs: number }
  | { readonly name: 'asleep'; readonly run: number; readonly status: number; readonly atMs: number }
  | { readonly name: 'ready'; readonly run: number; readonly atMs: number; readonly limitMs: number }
  | { readonly name: 'unreadable-from-here'; readonly run: number; readonly atMs: number }
  | { readonly name: 'answered'; readonly run: number; readonly atMs: number }
  | { readonly name: 'pasted'; readonly run: number }
  | { readonly name: 'endpoint-refused'; readonly run: number; readonly errors: FieldErrors; readonly atMs: number }
  | { readonly name: 'failed'; readonly run: number; readonly failure: Failure; readonly atMs: number }
  | { readonly name: 'reset' };

export const IDLE: State = { name: 'idle' };

/** Whether a request is under way. */
export const isBusy = (state: State): state is Extract<State, { name: 'probing' | 'waking' | 'running' }> =>
  state.name === 'probing' || state.name === 'waking' || state.name === 'running';

/** The state after an event. What belongs to an earlier run comes too late and changes nothing. */
export function next(state: State, event: Event): State {
  if (event.name === 'reset') return isBusy(state) ? state : { ...IDLE, ...lastOf(state) };
  if (event.name === 'form-refused') {
    return isBusy(state) ? state : { name: 'invalid', errors: event.errors, by: 'form', ...lastOf(state) };
  }
  if (event.name === 'sent') return afterSent(state, event);
  if (!('run' in state) || state.run !== event.run) return state;
  if (event.name === 'pasted') {
    if (state.name !== 'framed') return state;
    return { name: 'answered', run: state.run, tookMs: 0, pasted: true, ...lastOf(state) };
  }
  return isBusy(state) ? afterProgress(state, event) : state;
}

function afterSent(state: State, { run, key, atMs }: Extract<Event, { name: 'sent' }>): State {
  if (isBusy(state) || restMs(state, key, atMs) > 0) return state;
  return { name: 'probing', run, key, startedAtMs: atMs, ...lastOf(state) };
}

type Progress = Exclude<Event, { name: 'reset' | 'form-refused' | 'sent' | 'pasted' }>;

function afterProgress(state: Extract<State, Waiting>, event: Progress): State {
  const { run, key, startedAtMs } = state;
  switch (event.name) {
    case 'asleep': {
      const tries = state.name === 'waking' ? state.tries + 1 : 1;
      return { name: 'waking', run, key, startedAtMs, status: event.status, tries, ...lastOf(state) };
    }
    case 'ready':
      return { name: 'running', run, key, startedAtMs: event.atMs, limitMs: event.limitMs, ...lastOf(state) };
    case 'unreadable-from-here':
      return { name: 'framed', run, last: { key, endedAtMs: event.atMs, goesOn: true } };
    case 'answered':
      return { name: 'answered', run, tookMs: event.atMs - startedAtMs, pasted: false, ...endOf(state, event.atMs) };
    case 'endpoint-refused':
      return { name: 'invalid', errors: event.errors, by: 'endpoint', ...endOf(state, event.atMs) };
    case 'failed': {
      const { failure, atMs } = event;
      return { name: 'failed', run, failure, ...endOf(state, atMs, AT_WORK_AFTER.has(failure.kind)) };
    }
  }
}

const lastOf = ({ last }: State): { last?: LastRun } => (last ? { last } : {});

/** Where nothing was sent yet, the run before stays the last one. */
function endOf(state: Extract<State, Waiting>, endedAtMs: number, goesOn = false): { last?: LastRun } {
  return state.name === 'running' ? { last: { key: state.key, endedAtMs, goesOn } } : lastOf(state);
}

/** Ends that the endpoint does not hear of. */
const AT_WORK_AFTER: ReadonlySet<FailureKind> = new Set(['cancelled', 'stuck', 'dropped']);

/**
 * Least pause before the same request is sent again, milliseconds: an endpoint has one worker unless its operator gave
 * it more, and the same request brings the same answer. The longer one is for a worker that may not be free yet.
 */
const REST_MS = { free: 5_000, atWork: 10_000 } as const;

/** Pause that is left before this request may be sent, milliseconds. Another request than the last one waits for nothing. */
export function restMs({ last }: State, key: string, nowMs: number): number {
  if (last?.key !== key) return 0;
  return Math.max(last.endedAtMs + (last.goesOn ? REST_MS.atWork : REST_MS.free) - nowMs, 0);
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
