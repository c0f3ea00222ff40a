import { expect, test } from 'vitest';
import { checkEntered } from './check-entered.ts';
import { limitMs, TIME_LIMIT } from './time-limit.ts';

const errorOf = (typed: string) => checkEntered([TIME_LIMIT], { [TIME_LIMIT.name]: [typed] })[TIME_LIMIT.name];

test.each(['0', '0.5', '-3', '3601'])('a limit of %s s is refused, and why', (typed) => {
  expect(errorOf(typed)).toBe(`Is ${typed}; expected a number from 1 to 3600, for instance 120.`);
});

test.each(['1', '2.5', '3600', ''])('a limit of "%s" s is taken', (typed) => {
  expect(errorOf(typed)).toBeUndefined();
});

test('a limit is what was typed, and 120 s where nothing was', () => {
  expect([1, 90, Number.NaN].map(limitMs)).toEqual([1_000, 90_000, 120_000]);
});
