import type { Field, NumberControl } from './field.ts';

const SECONDS = { kind: 'number', whole: false, least: 1, most: 3_600, initial: 120 } as const satisfies NumberControl;

/** How long an answer may take, seconds: a field of our own, checked like those of an API. Its name is no argument's. */
export const TIME_LIMIT = {
  name: 'time limit',
  label: 'Time limit, seconds',
  help: '',
  required: false,
  in: 'header',
  control: SECONDS,
} as const satisfies Field;

/** The time limit of a run, milliseconds, from what a reader typed: no number means the default. */
export const limitMs = (seconds: number): number => (Number.isFinite(seconds) ? seconds : SECONDS.initial) * 1000;
