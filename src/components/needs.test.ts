import { expect, test } from 'vitest';
import { needsWords } from './needs.ts';

test('names each need with its unit', () => {
  expect(needsWords({ cpu: 8, gpu: 1, memoryMB: 16000, storageMB: 5500 })).toBe(
    '8 CPU cores, 1 GPU, 16 GB memory, 5.5 GB disk',
  );
});

test('tells no need of a GPU from an unstated one', () => {
  expect(needsWords({ cpu: 1, gpu: 0 })).toBe('1 CPU core, no GPU');
  expect(needsWords({ cpu: 1 })).toBe('1 CPU core');
});

test('keeps small amounts in megabytes', () => {
  expect(needsWords({ memoryMB: 500 })).toBe('500 MB memory');
});
