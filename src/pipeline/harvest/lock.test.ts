import { expect, test } from 'vitest';
import type { LockedModule } from '../../model/lock.ts';
import { formatLock, formatStats } from './lock.ts';

const line: LockedModule = { status: 'ok', files: {}, repo: 'a/b', rev: 'r', id: 1 };

test('one line a module, sorted by id, keys in one order whatever order they came in', () => {
  expect(formatLock({ b: line, a: { ...line, note: 'n', since: '2026-01-01' } })).toBe(
    '{\n"a":{"repo":"a/b","id":1,"rev":"r","files":{},"status":"ok","since":"2026-01-01","note":"n"},\n"b":{"repo":"a/b","id":1,"rev":"r","files":{},"status":"ok"}\n}\n',
  );
});

test('a lock without modules is an empty object', () => {
  expect(formatLock({})).toBe('{}\n');
  expect(JSON.parse(formatStats({}))).toEqual({});
});

test('what is written is what is read', () => {
  expect(JSON.parse(formatLock({ a: line }))).toEqual({ a: line });
});
