import { expect, test } from 'vitest';
import type { Lock, LockedModule } from '../../model/lock.ts';
import { blownFuse } from './fuse.ts';

const line = (rest: Partial<LockedModule> = {}): LockedModule => ({
  repo: 'a/b',
  rev: 'one',
  files: {},
  status: 'ok',
  ...rest,
});
const lockOf = (count: number, at: (index: number) => Partial<LockedModule> = () => ({})): Lock =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, line(at(index))]));
const firstGone =
  (count: number) =>
  (index: number): Partial<LockedModule> =>
    index < count ? { status: 'gone' } : {};
const firstMoved =
  (count: number) =>
  (index: number): Partial<LockedModule> =>
    index < count ? { rev: 'two' } : {};

test('a twentieth may be lost, one more may not', () => {
  expect(blownFuse(lockOf(100), lockOf(100, firstGone(5)))).toBeUndefined();
  expect(blownFuse(lockOf(100), lockOf(100, firstGone(6)))?.lost).toHaveLength(6);
});

test('three tenths may change, one more may not', () => {
  expect(blownFuse(lockOf(100), lockOf(100, firstMoved(30)))).toBeUndefined();
  expect(blownFuse(lockOf(100), lockOf(100, firstMoved(31)))?.changed).toHaveLength(31);
});

test('three are allowed in a marketplace of any size', () => {
  expect(blownFuse(lockOf(3), lockOf(3, firstGone(3)))).toBeUndefined();
  expect(blownFuse(lockOf(4), lockOf(4, firstGone(4)))).toBeDefined();
});

test('modules that were never harvested do not count', () => {
  const line: LockedModule = { repo: 'a/b', files: {}, status: 'never-harvested' };
  const never = Object.fromEntries(Object.keys(lockOf(100)).map((id) => [id, line]));
  expect(blownFuse(never, lockOf(100))).toBeUndefined();
});

test('what was lost before is not lost again', () => {
  const gone = lockOf(100, () => ({ status: 'gone' }));
  expect(blownFuse(gone, gone)).toBeUndefined();
});
