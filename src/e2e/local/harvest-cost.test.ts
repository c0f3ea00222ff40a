import { describe, expect, test } from 'vitest';
import { benchHarvest } from '../local-github/bench-harvest.ts';

/** Calls of a harvest without faults: heads by fifties, files by thirties. */
const coldCalls = (count: number): number => Math.ceil(count / 50) + Math.ceil(count / 30);
const warmCalls = (count: number): number => Math.ceil(count / 50);

/** Most calls at 10,000 repositories. DESIGN: numbers to hold. */
const MOST = { cold: 540, warm: 200 } as const;

test('ten thousand repositories cost no more calls than was promised', () => {
  expect(coldCalls(10_000)).toBeLessThanOrEqual(MOST.cold);
  expect(warmCalls(10_000)).toBeLessThanOrEqual(MOST.warm);
});

describe.each([1, 50, 51, 130])('%i repositories', (count) => {
  test('cost what the formula says, and nothing more when nothing changed', async () => {
    let nowMs = Date.parse('2026-05-01T00:00:00Z');
    const [cold, warm] = await benchHarvest(count, () => ++nowMs);
    expect(cold?.calls).toBe(coldCalls(count));
    expect(warm?.calls).toBe(warmCalls(count));
    // Three connections a repository: 50 of them are 1.5 points, which GitHub rounds.
    expect(warm?.points).toBeLessThanOrEqual(warmCalls(count) * 2);
    expect(cold?.points).toBeLessThanOrEqual(warmCalls(count) * 2 + Math.ceil(count / 30));
  });
});
