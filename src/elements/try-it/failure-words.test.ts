import { describe, expect, test } from 'vitest';
import type { Failure } from './failure.ts';
import { failurePanel } from './failure-words.ts';
import type { Place } from './panel.ts';

const situation = { base: 'https://192.0.2.1', host: '192.0.2.1', origin: 'https://market.example.org', nowMs: 0 };

/** All that a reader is told in one place. */
function wordsAt(place: Place, failure: Failure): string {
  const { said, todo } = failurePanel(failure, { ...situation, place });
  return [said, ...todo].join(' ');
}

test.each(['https://192.0.2.1', 'http://192.0.2.1/'])('the operator is given the whole address: %s', (base) => {
  const { fix } = failurePanel({ kind: 'unreachable' }, { ...situation, base, place: 'module-page' });
  expect(fix?.line).toBe(`curl -i ${base.replace(/\/$/, '')}/v2/models/`);
});

test.each([
  ['module-page', 'Or run the module yourself, as the section below shows.'],
  ['form-alone', 'Or run the module yourself, as its page shows.'],
  ['no-form', 'Or run the module yourself, as its page shows.'],
] as const)('a %s points to where it is told how to run the module', (place, sentence) => {
  expect(wordsAt(place, { kind: 'unreachable' })).toContain(sentence);
});

/** What may go wrong before there is a form. */
const BEFORE_A_FORM: readonly Failure[] = [
  { kind: 'offline' },
  { kind: 'mixed-content' },
  { kind: 'blocked-by-page', directive: 'connect-src' },
  { kind: 'needs-permission', permission: 'denied' },
  { kind: 'auth', status: 401 },
  { kind: 'not-deepaas', found: 'it leads to another host' },
  { kind: 'unreachable' },
  { kind: 'still-asleep', afterMs: 600_000, status: 503 },
  { kind: 'no-answer', afterMs: 9_000 },
];

describe.each(BEFORE_A_FORM)('of $kind, a page', (failure) => {
  test('without a form speaks of no snippet below, of no form and of no sending again', () => {
    expect(wordsAt('no-form', failure)).not.toMatch(/snippet below|the snippet|the form|send again/i);
  });

  test('for any endpoint does not send the reader to itself, nor its operator to a build', () => {
    for (const place of ['form-alone', 'no-form'] as const) {
      expect(wordsAt(place, failure)).not.toContain('page for endpoints of your own');
      expect(failurePanel(failure, { ...situation, place }).fix?.line).not.toBe('npm run build');
    }
  });
});

test('a snippet is named where it stands', () => {
  expect(wordsAt('form-alone', { kind: 'mixed-content' })).toContain('Use the snippet below in a terminal.');
  expect(wordsAt('no-form', { kind: 'mixed-content' })).toContain("a snippet of the module's own page");
});
