import { expect, test } from 'vitest';
import type { Review } from '../model/review.ts';
import { formatReviewComment } from './review-comment.ts';

const REVIEW: Review = {
  entries: [
    {
      id: 'reefs',
      path: 'modules/reefs.yaml',
      kind: 'changed',
      repository: 'https://github.com/sea-lab/reefs',
      changes: [
        { field: 'curated.license', before: 'MIT' },
        { field: 'endpoint', after: 'https://reefs.example.org' },
        { field: 'curated.title', before: 'Reefs', after: '@octocat **bold** <img src=x>' },
      ],
      duplicates: [{ id: 'reef-mapper', likeness: 'similar-name' }],
    },
  ],
  findings: [
    {
      rule: 'wrong-form',
      severity: 'error',
      at: { file: 'modules/reefs.yaml', line: 2, column: 11 },
      params: {},
    },
    { rule: 'image-untagged', severity: 'info', at: { file: 'modules/reefs.yaml', line: 9, column: 3 }, params: {} },
  ],
  descent: {
    added: [{ child: 'reefs', target: 'base', parent: 'base' }],
    removed: [],
    resolved: [{ child: 'waiting', target: 'https://github.com/sea-lab/reefs', parent: 'reefs' }],
    broken: [],
  },
  otherPaths: ['README.md'],
};

test('one comment tells everything, and strangers’ words stay words', () => {
  const comment = formatReviewComment({
    review: REVIEW,
    describe: ({ rule }) => `What ${rule} says.`,
    relations: { reefs: 'none' },
    previewUrl: 'https://github.com/a/market/actions/runs/1#artifacts',
    commit: 'abcdef0123456789',
  });
  expect(comment).toMatchInlineSnapshot(`
    "<!-- module-review -->

    ### 1 error, 1 note

    |  | where | what, and how to mend it | rule |
    | --- | --- | --- | --- |
    | ✗ error | \` modules/reefs.yaml:2:11 \` | What wrong&#45;form says. | \` wrong-form \` |
    | · note | \` modules/reefs.yaml:9:3 \` | What image&#45;untagged says. | \` image-untagged \` |

    #### Changed entry \` reefs \`

    - license: MIT → *not stated*
    - endpoint: https<!-- -->&#58;//reefs.example.org
    - title: Reefs → @<!-- -->octocat &#42;&#42;bold&#42;&#42; &#60;img src=x&#62;

    - **Possible duplicate:** \` reef-mapper \` has a name that looks alike

    **Submitter:** has no visible relation to the repository. Ask its owner.

    #### Descent

    - adds \` reefs \` ← \` base \`
    - closes the open end of \` waiting \` ← \` reefs \`

    **Also touches one other file**, which other people review: \` README.md \`. Two pull requests are better.

    #### For the reviewer

    - [ ] Is it in scope: a module of machine learning for science that others can run, or a tool for that work?
    - [ ] Is the description honest: what it does, what it was trained on, where it should not be used?
    - [ ] May the data and the weights be used in this way?

    Judged at \` abcdef0 \`. [Built pages of the changed modules](https://github.com/a/market/actions/runs/1#artifacts)."
  `);
});

test('a clean proposal has no table, and the questions remain', () => {
  const clean = { ...REVIEW, findings: [], otherPaths: [] };
  const comment = formatReviewComment({ review: clean, describe: () => '', relations: {}, commit: 'abc' });
  expect(comment).toContain('### Nothing found to mend');
  expect(comment).not.toContain('| rule |');
  expect(comment).toContain('- [ ] Is it in scope');
});

test('a comment never exceeds what GitHub takes', () => {
  const change = { field: 'curated.title', before: '*'.repeat(300), after: '_'.repeat(300) };
  const entry = {
    ...REVIEW.entries[0],
    changes: Array.from({ length: 40 }, () => change),
  } as Review['entries'][number];
  const many = { ...REVIEW, entries: Array.from({ length: 60 }, () => entry) };
  const comment = formatReviewComment({ review: many, describe: () => 'x', relations: {}, commit: 'abc' });
  expect(comment.length).toBeLessThan(65_536);
});
