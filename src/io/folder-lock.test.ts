import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { whileLocked } from './folder-lock.ts';

let lock: string;

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'lock-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  lock = join(root, 'build.lock');
});

test('work is done under the lock, which is gone afterwards, whatever comes of it', async () => {
  expect(await whileLocked(lock, async () => existsSync(lock))).toBe(true);
  await expect(whileLocked(lock, () => Promise.reject(new Error('fault')))).rejects.toThrow('fault');
  expect(existsSync(lock)).toBe(false);
});

test('where another process is at it, that is told once, and work waits for it', async () => {
  writeFileSync(lock, String(process.pid));
  const told: string[] = [];
  await whileLocked(
    lock,
    async () => told.push('work'),
    () => {
      told.push('waiting');
      rmSync(lock);
    },
  );
  expect(told).toEqual(['waiting', 'work']);
});

test.each([
  ['of a process that has ended', '999999999'],
  ['that stayed empty', ''],
])('a lock %s is taken over', async (_, content) => {
  writeFileSync(lock, content);
  const longAgo = new Date(Date.now() - 60_000);
  utimesSync(lock, longAgo, longAgo);
  expect(await whileLocked(lock, async () => 'done')).toBe('done');
});
