import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readLock, readStats } from './store.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'store-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

test('where nothing was harvested, lock and stats are empty', () => {
  const path = folder();
  expect(readLock(path)).toEqual({});
  expect(readStats(path)).toEqual({});
});

test('a lock that a merge broke is named, with what to do', () => {
  const path = folder();
  writeFileSync(join(path, 'lock.json'), '<<<<<<< ours\n{}\n');
  expect(() => readLock(path)).toThrow(/lock\.json is no JSON\. Restore it from git/);
});
