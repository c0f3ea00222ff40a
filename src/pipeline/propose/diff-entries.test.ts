import { expect, test } from 'vitest';
import { diffDescent } from './diff-descent.ts';
import { diffEntries } from './diff-entries.ts';

const repository = 'https://github.com/sea-lab/reef-mapper';
const curated = { commit: 'a'.repeat(40), date: '2026-03-01', title: 'Reefs', summary: 'Maps coral reefs.' };

test('a changed, an added and a lost value are told by field', () => {
  const before = { repository, curated: { ...curated, license: 'MIT', tags: ['coral', 'reef'] } };
  const after = { repository, endpoint: 'https://reefs.example.org', curated: { ...curated, tags: ['coral'] } };
  expect(diffEntries(before, after)).toEqual([
    { field: 'endpoint', after: 'https://reefs.example.org' },
    { field: 'curated.tags', before: 'coral, reef', after: 'coral' },
    { field: 'curated.license', before: 'MIT' },
  ]);
});

test('a new entry has no before, a deleted one no after', () => {
  expect(diffEntries(undefined, { repository })).toEqual([{ field: 'repository', after: repository }]);
  expect(diffEntries({ repository }, undefined)).toEqual([{ field: 'repository', before: repository }]);
});

test('an entry may add an edge and close the open end of another', () => {
  const child = (target: object) => ({
    repository,
    curated: { ...curated, baseModel: { evidence: 'README', ...target } },
  });
  const before = { waiting: child({ url: 'https://github.com/Sea-Lab/base.git' }) };
  const after = {
    ...before,
    base: { repository: 'https://github.com/sea-lab/base', aliases: ['old-base'] },
    added: child({ id: 'old-base' }),
  };
  expect(diffDescent(before, after)).toEqual({
    added: [{ child: 'added', target: 'old-base', parent: 'base' }],
    removed: [],
    resolved: [{ child: 'waiting', target: 'https://github.com/Sea-Lab/base.git', parent: 'base' }],
    broken: [],
  });
  expect(diffDescent(after, before)).toMatchObject({ removed: [{ child: 'added' }], broken: [{ child: 'waiting' }] });
});
