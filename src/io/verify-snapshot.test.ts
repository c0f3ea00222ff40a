import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { formatSnapshotFaults } from '../report/snapshot-faults.ts';
import { gitBlobId, sha256Hex } from './git-blob.ts';
import { verifySnapshot } from './verify-snapshot.ts';

const README = Buffer.from('# Birdsong\n');

function harvested(
  bytes: Uint8Array | undefined,
  proof = { oid: gitBlobId(README), sha256: sha256Hex(README) },
): string {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const readme = { path: 'README.md', sizeBytes: README.length, ...proof };
  writeFileSync(
    join(folder, 'lock.json'),
    JSON.stringify({ birdsong: { repo: 'a/b', files: { readme }, status: 'ok' } }),
  );
  mkdirSync(join(folder, 'snapshot/birdsong'), { recursive: true });
  if (bytes) writeFileSync(join(folder, 'snapshot/birdsong/readme'), bytes);
  return folder;
}

test('passes where every byte is as the lock says', () => {
  expect(verifySnapshot(harvested(README))).toEqual([]);
});

test('names a file that was changed, with both hashes', () => {
  const other = Buffer.from('# Birdsong!\n');
  const faults = verifySnapshot(harvested(other));
  expect(faults).toEqual([
    { id: 'birdsong', path: 'snapshot/birdsong/readme', expected: sha256Hex(README), found: sha256Hex(other) },
  ]);
  expect(formatSnapshotFaults('modules', faults)).toMatch(
    /^modules\/snapshot\/birdsong\/readme is [0-9a-f]{64}, and the lock expects [0-9a-f]{64}\. Restore it, or run "npm run harvest -- birdsong"\.$/,
  );
});

test('names a file that is missing', () => {
  const [fault] = verifySnapshot(harvested(undefined));
  expect(fault).toEqual({ id: 'birdsong', path: 'snapshot/birdsong/readme', expected: sha256Hex(README) });
});

test('names a git id that does not belong to the bytes', () => {
  const oid = '0'.repeat(40);
  const [fault] = verifySnapshot(harvested(README, { oid, sha256: sha256Hex(README) }));
  expect(fault).toMatchObject({ expected: oid, found: gitBlobId(README) });
});
