import { beforeAll, expect, inject, test } from 'vitest';
import { HELD_CATEGORIES, JUDGED_PAGES, type Judgement, judgePages } from './measure-lighthouse.ts';

/** Seconds for six pages on an idle machine, several times as many on a busy one. */
const PATIENCE_MS = 300_000;

let judgements: readonly Judgement[];

beforeAll(async () => {
  judgements = await judgePages(inject('siteUrl'), JUDGED_PAGES, HELD_CATEGORIES);
}, PATIENCE_MS);

test.each(JUDGED_PAGES)('/%s has full marks for accessibility, best practices and search engines', (path) => {
  const judgement = judgements.find(({ page }) => page === path);
  expect(judgement?.scores, judgement?.faults.join('\n')).toEqual({
    accessibility: 100,
    'best-practices': 100,
    seo: 100,
  });
});
