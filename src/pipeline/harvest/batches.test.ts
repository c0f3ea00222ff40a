import { expect, test } from 'vitest';
import { type BatchSize, inBatches } from './batches.ts';

const numbers = [1, 2, 3, 4, 5, 6, 7];

test('asks for every item once, in order, so many at a time', async () => {
  const asked: number[][] = [];
  const rest = await inBatches(numbers, { current: 3 }, async (batch) => {
    asked.push([...batch]);
    return 'fits';
  });
  expect(asked).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
  expect(rest).toEqual([]);
});

test('halves a batch that was too much, and keeps to the smaller size', async () => {
  const asked: number[] = [];
  const size: BatchSize = { current: 6 };
  await inBatches(numbers, size, async (batch) => {
    asked.push(batch.length);
    return batch.length > 3 ? 'too-much' : 'fits';
  });
  expect(asked).toEqual([6, 3, 3, 1]);
  expect(size.current).toBe(3);
});

test('gives back what it did not ask when it has to stop', async () => {
  const rest = await inBatches(numbers, { current: 3 }, async (batch) => (batch[0] === 4 ? 'stop' : 'fits'));
  expect(rest).toEqual([4, 5, 6, 7]);
});

test('keeps an answer within its load, and sends alone what is more than that', async () => {
  const asked: number[][] = [];
  const load = { of: (item: number) => item, most: 5 };
  const ask = async (batch: readonly number[]) => {
    asked.push([...batch]);
    return 'fits' as const;
  };
  await inBatches([2, 3, 9, 1], { current: 10 }, ask, load);
  expect(asked).toEqual([[2, 3], [9], [1]]);
});
