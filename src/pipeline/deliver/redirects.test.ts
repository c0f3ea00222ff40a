import { expect, test } from 'vitest';
import { redirectsOf } from './redirects.ts';

const from = (aliases: readonly string[]): string[] =>
  redirectsOf([
    {
      id: 'birds',
      aliases,
      repository: { url: 'https://github.com/o/birds', host: 'github.com', owner: 'o', name: 'birds' },
    },
  ]).map((redirect) => redirect.from);

test('a former name leads to its module, in its own case and in lower case', () => {
  expect(from(['Old_Birds'])).toEqual(['/modules/Old_Birds/', '/modules/old_birds/']);
});

test.each(['..', '.', 'aux', 'birds.json', 'old.html', 'trailing.'])(
  'a former name %j, which is another path or a file of the site, leads nowhere',
  (alias) => {
    expect(from([alias])).toEqual([]);
  },
);
