import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readEntryFiles, readLock, readStats } from './store.ts';

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

test.each(['constructor', '__proto__', 'toString'])(
  'nothing is locked for an id such as %s until it was harvested',
  (id) => {
    const path = folder();
    expect([readLock(path)[id], readStats(path)[id]]).toEqual([undefined, undefined]);

    writeFileSync(join(path, 'lock.json'), '{}');
    expect(readLock(path)[id]).toBeUndefined();

    writeFileSync(join(path, 'lock.json'), `{"${id}": {"repo": "o/birds"}}`);
    expect(readLock(path)[id]).toEqual({ repo: 'o/birds' });
  },
);

test('entries are files: a folder or a link to nothing that is called like one is passed over', () => {
  const path = folder();
  writeFileSync(join(path, 'birds.yaml'), '');
  mkdirSync(join(path, 'folder.yaml'));
  symlinkSync(join(path, 'missing'), join(path, 'link.yaml'));
  symlinkSync(join(path, 'birds.yaml'), join(path, 'linked.yaml'));
  expect(readEntryFiles(path).map(({ id }) => id)).toEqual(['birds', 'linked']);
});
