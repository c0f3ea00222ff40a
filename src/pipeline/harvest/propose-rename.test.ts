import { expect, test } from 'vitest';
import type { LockedModule } from '../../model/lock.ts';
import { proposeRename } from './propose-rename.ts';

const repository = { url: 'https://github.com/a/old', host: 'github.com', owner: 'a', name: 'old' };
const line: LockedModule = { repo: 'a/new', askedAs: 'a/old', files: {}, status: 'moved' };
const propose = (text: string, rest: Partial<LockedModule> = {}) =>
  proposeRename({ id: 'm', repository, text, line: { ...line, ...rest } })?.text;

test('writes the new address, and keeps the old name as an alias', () => {
  expect(propose('# note\nrepository: https://github.com/a/old\nref: main\n')).toBe(
    '# note\nrepository: https://github.com/a/new\naliases:\n  - old\nref: main\n',
  );
});

test('adds to the aliases that there are, once', () => {
  const text = 'repository: https://github.com/a/old\naliases:\n  - older\ncurated: {}\n';
  expect(propose(text)).toBe('repository: https://github.com/a/new\naliases:\n  - older\n  - old\ncurated: {}\n');
  expect(propose(text.replace('older', '"old"'))).toBe(
    'repository: https://github.com/a/new\naliases:\n  - "old"\ncurated: {}\n',
  );
});

test('needs no alias where only the owner changed', () => {
  expect(propose('repository: https://github.com/a/old\n', { repo: 'b/old' })).toBe(
    'repository: https://github.com/b/old\n',
  );
});

test('proposes nothing for a repository that did not move', () => {
  expect(propose('repository: https://github.com/a/old\n', { status: 'ok' })).toBeUndefined();
});
