import { expect, test } from 'vitest';
import { entrySource } from './new-entry.ts';
import { reviewProposal } from './review.ts';

const REEF = entrySource('reef-mapper', 'repository: https://github.com/sea-lab/reef-mapper\n');
const BROKEN = entrySource('broken', 'repositroy: https://github.com/sea-lab/broken\n');

test('a new entry is reviewed with its findings, its likeness to listed ones and what it states', () => {
  const added = entrySource(
    'reefs',
    'repository: https://github.com/Sea-Lab/reef-mapper.git\nendpont: https://x.example\n',
  );
  const review = reviewProposal({ before: [REEF], after: [REEF, added], otherPaths: ['README.md'] });
  expect(review.entries).toMatchObject([{ id: 'reefs', kind: 'added' }]);
  expect(review.findings).toMatchObject([
    { rule: 'unknown-entry-key', at: { file: 'modules/reefs.yaml', line: 2, column: 1 } },
  ]);
  expect(review.otherPaths).toEqual(['README.md']);
});

test('a copy of a listed repository is told', () => {
  const added = entrySource('reefs', 'repository: https://github.com/Sea-Lab/reef-mapper.git\n');
  const review = reviewProposal({ before: [REEF], after: [REEF, added], otherPaths: [] });
  expect(review.entries[0]).toMatchObject({
    changes: [{ field: 'repository', after: 'https://github.com/Sea-Lab/reef-mapper.git' }],
    duplicates: [{ id: 'reef-mapper', likeness: 'same-repository' }],
  });
});

test('what was wrong before the proposal is not held against it', () => {
  const changed = entrySource('reef-mapper', 'repository: https://github.com/sea-lab/reefs\n');
  const review = reviewProposal({ before: [REEF, BROKEN], after: [changed, BROKEN], otherPaths: [] });
  expect(review).toMatchObject({ findings: [], entries: [{ id: 'reef-mapper', kind: 'changed' }] });
});

test('a deleted entry is told', () => {
  expect(reviewProposal({ before: [REEF], after: [], otherPaths: [] }).entries).toMatchObject([
    { id: 'reef-mapper', kind: 'deleted' },
  ]);
});
