import type { ArgumentValue } from './check-arguments.ts';

/** Milliseconds that one step of a training takes. */
const STEP_MS = 100;

interface Training {
  readonly startedAtMs: number;
  readonly steps: number;
  readonly args: Readonly<Record<string, ArgumentValue>>;
}

/** Trainings since the endpoint started; like DEEPaaS, they are forgotten with it. */
export interface Trainings {
  readonly start: (args: Training['args']) => object;
  readonly list: () => object[];
  readonly find: (uuid: string) => object | undefined;
  /** `false` where there is no such training. */
  readonly remove: (uuid: string) => boolean;
}

/** A training is its start and its length, so that its state is a function of the clock and no timer runs. */
export function createTrainings(nowMs: () => number, newUuid: () => string): Trainings {
  const trainings = new Map<string, Training>();
  const find = (uuid: string): object | undefined => {
    const training = trainings.get(uuid);
    return training && stateOf(uuid, training, nowMs());
  };
  return {
    start: (args) => {
      const uuid = newUuid().replaceAll('-', '');
      const training = { startedAtMs: nowMs(), steps: Number(args['steps']), args };
      trainings.set(uuid, training);
      return stateOf(uuid, training, training.startedAtMs);
    },
    list: () => [...trainings].map(([uuid, training]) => stateOf(uuid, training, nowMs())),
    find,
    remove: (uuid) => trainings.delete(uuid),
  };
}

function stateOf(uuid: string, { startedAtMs, steps, args }: Training, nowMs: number): object {
  const start = { date: pythonDate(startedAtMs), args, uuid };
  const tookMs = steps * STEP_MS;
  if (nowMs < startedAtMs + tookMs) return { ...start, status: 'running' };
  const distance = (1 - Number(args['rate'])) ** steps;
  return {
    ...start,
    status: 'done',
    result: {
      output: { loss: distance * distance, steps },
      finish_date: pythonDate(startedAtMs + tookMs),
      duration: pythonDuration(tookMs),
    },
  };
}

/** `str(datetime)` of Python: a blank for the T, six decimals, no zone. */
const pythonDate = (atMs: number): string => new Date(atMs).toISOString().replace('T', ' ').replace('Z', '000');

const pythonDuration = (tookMs: number): string => {
  const seconds = (tookMs / 1000).toFixed(6).padStart(9, '0');
  return `0:00:${seconds}`;
};
