import { failurePanel } from './failure-words.ts';
import { corsFix, type Panel, type Situation, seconds } from './panel.ts';
import type { State } from './state.ts';

export function panelOf(state: State, situation: Situation): Panel {
  const { host, nowMs } = situation;
  switch (state.name) {
    case 'idle':
      return {
        lamp: 'none',
        title: 'Nothing has been contacted yet.',
        said: 'The form stands here without asking the endpoint.',
        todo: [`What you send goes to ${host}, and may be kept there.`],
      };
    case 'invalid':
      return invalidPanel(state);
    case 'probing':
      return {
        lamp: 'rest',
        title: 'Asking the endpoint.',
        said:
          nowMs - state.startedAtMs < SLOW_PROBE_MS
            ? `Looking for ${host}.`
            : `${host} is slow to answer: ${seconds(nowMs - state.startedAtMs)} so far.`,
        todo: ['Nothing of yours has been sent yet.'],
      };
    case 'waking':
      return {
        lamp: 'rest',
        title: 'Starting.',
        said: `The endpoint is asleep or starting (status ${state.status}). ${seconds(nowMs - state.startedAtMs)} so far.`,
        todo: ['Leave this page open: what you chose is sent as soon as it is up.', 'Or stop waiting.'],
      };
    case 'running':
      return runningPanel(state, nowMs);
    case 'framed':
      return framedPanel(situation);
    case 'answered':
      return answeredPanel(state);
    case 'failed':
      return failurePanel(state.failure, situation);
  }
}

/** After this long a probe is called slow, milliseconds. */
const SLOW_PROBE_MS = 4_000;

/** After this long a run may well stand in a queue, milliseconds. */
const QUEUE_HINT_MS = 10_000;

const plural = (count: number, noun: string): string => (count === 1 ? `One ${noun} is` : `${count} ${noun}s are`);

function invalidPanel({ errors, by }: Extract<State, { name: 'invalid' }>): Panel {
  const count = Object.keys(errors).length;
  return {
    lamp: 'warn',
    title: `${plural(count, 'field')} not accepted.`,
    said:
      by === 'form'
        ? 'Nothing was sent.'
        : 'The endpoint refused the request with 422. It did not run the model. Your file is still chosen.',
    todo: ['Mend the marked fields and send again.'],
  };
}

function runningPanel({ startedAtMs, limitMs }: Extract<State, { name: 'running' }>, nowMs: number): Panel {
  const elapsedMs = nowMs - startedAtMs;
  const queue = 'An endpoint serves one request at a time, so yours may stand behind others; it does not say.';
  return {
    lamp: 'rest',
    title: 'Sent.',
    said: `${seconds(elapsedMs)} of at most ${seconds(limitMs)}.`,
    todo: [
      elapsedMs > QUEUE_HINT_MS ? queue : 'The endpoint is at work.',
      'You can stop waiting; the endpoint goes on computing all the same.',
    ],
  };
}

const framedPanel = ({ origin }: Situation): Panel => ({
  lamp: 'frame',
  title: 'Answers in a frame.',
  said: 'The endpoint answers, but does not let this page read the answer. It is shown below as the endpoint sends it, in a sandboxed frame.',
  todo: ['Copy the answer into the field below it, and it is drawn here, on your machine.'],
  fix: corsFix(origin),
});

function answeredPanel({ tookMs, pasted }: Extract<State, { name: 'answered' }>): Panel {
  if (pasted) return { lamp: 'ok', title: 'Drawn from what you pasted.', said: 'It never left this page.', todo: [] };
  return { lamp: 'ok', title: `Answered in ${seconds(tookMs)}.`, said: '', todo: [] };
}

/** Why the same request is not sent again at once. */
export const restWords = (restMs: number, goesOn: boolean): string =>
  `The same request again in ${Math.ceil(restMs / 1000)} s: ${goesOn ? 'the endpoint may still be at work on the one before.' : 'an endpoint serves one request at a time.'}`;
