import { expect, test } from 'vitest';
import { formatHarvestEvent, formatHarvestSummary } from './harvest-progress.ts';

const view = { isTerminal: false, elapsedMs: 10_000, remaining: 4_990 };
const answered = (done: number) => ({ kind: 'answered', pass: 'heads', done, total: 52 }) as const;

test('a terminal sees a bar with the time and the budget that are left', () => {
  expect(formatHarvestEvent(answered(26), { ...view, isTerminal: true })).toBe(
    '[############............] repositories asked: 26 of 52, about 10 s left, budget left: 4990',
  );
});

test('elsewhere a pass has four lines, whatever its length', () => {
  const lines = Array.from({ length: 52 }, (_, index) => formatHarvestEvent(answered(index + 1), view));
  expect(lines.filter((line) => line !== undefined)).toHaveLength(4);
  expect(lines.at(-1)).toBe('repositories asked: 52 of 52, budget left: 4990');
});

test('a wait is told with its reason', () => {
  expect(formatHarvestEvent({ kind: 'waits', waitMs: 30_000, reason: '429 slow down' }, view)).toBe(
    'waits 30 s: 429 slow down',
  );
});

test('the summary counts by status, and names every module that is not well', () => {
  const ok = { repo: 'a/b', files: {}, status: 'ok' } as const;
  const gone = {
    ...ok,
    status: 'gone',
    since: '2026-05-01',
    note: 'repository not found, curated facts shown',
  } as const;
  expect(formatHarvestSummary({ owl: gone, birdsong: ok })).toBe(
    '2 modules: 1 ok, 1 gone\n  owl: gone since 2026-05-01: repository not found, curated facts shown',
  );
});
