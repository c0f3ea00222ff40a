import MiniSearch from 'minisearch';
import { expect, test } from 'vitest';
import { createWordIndex } from './word-index.ts';
import { scoreWords } from './word-scores.ts';

const FIELDS = { title: 8, summary: 4, tags: 2 } as const;
const NAMES = ['title', 'summary', 'tags'] as const;

/** Made-up modules of a small vocabulary, so that words meet, begin alike and are spelt alike. */
const WORDS =
  'plankton plank planter plants seagrass segment segmentation sediment detect detector detection bird birds sound'.split(
    ' ',
  );
const DOCUMENTS = Array.from({ length: 80 }, (_, place) => ({
  id: place,
  title: pick(place, 3, 2),
  summary: pick(place * 7 + 1, 5, 9),
  tags: pick(place * 11 + 5, 3, 3),
}));

function pick(seed: number, step: number, count: number): string {
  return Array.from({ length: count }, (_, turn) => WORDS[(seed * 13 + turn * step * (seed + 3)) % WORDS.length]).join(
    ' ',
  );
}

const index = createWordIndex(
  NAMES.map((name) => ({ weight: FIELDS[name], terms: DOCUMENTS.map((document) => document[name].split(' ')) })),
  DOCUMENTS.length,
);
const oracle = new MiniSearch({
  fields: [...NAMES],
  processTerm: (term) => term,
  searchOptions: { boost: FIELDS, weights: { fuzzy: 0.3, prefix: 0.6 }, tokenize: (text) => [text] },
});
oracle.addAll(DOCUMENTS);

const ASKED = [
  ['plankton'],
  ['plan'],
  ['detect', 'bird'],
  ['segment', 'sound', 'plant'],
  ['plankten'],
  ['segmentaton', 'birds'],
  ['nothing'],
];
const FORMS = ASKED.flatMap((words) =>
  [0, 2].flatMap((edits) => [true, false].map((asPrefix) => ({ words, edits, asPrefix }))),
);

test.each(FORMS)('weighs $words as MiniSearch does; edits $edits, prefix $asPrefix', ({ words, edits, asPrefix }) => {
  const expected = oracle.search({ combineWith: 'AND', queries: words, prefix: asPrefix, fuzzy: edits });
  const phrase = { weight: 1, words: words.map((word) => ({ word, edits, asPrefix })) };
  const { documents, scores } = scoreWords(index, [phrase]);
  expect([...documents].sort((a, b) => a - b)).toEqual(expected.map(({ id }) => Number(id)).sort((a, b) => a - b));
  for (const { id, score } of expected) expect((scores[Number(id)] ?? 0) / score).toBeCloseTo(1, 5);
});

test('finds what answers one of several phrases, each with its weight', () => {
  const queries = [{ queries: ['plankton'] }, { queries: ['sound'], boostTerm: () => 0.45 }];
  const expected = oracle.search({ combineWith: 'OR', queries });
  const word = (text: string) => ({ word: text, edits: 0, asPrefix: false });
  const { documents, scores } = scoreWords(index, [
    { weight: 1, words: [word('plankton')] },
    { weight: 0.45, words: [word('sound')] },
  ]);
  expect(documents).toHaveLength(expected.length);
  for (const { id, score } of expected) expect((scores[Number(id)] ?? 0) / score).toBeCloseTo(1, 5);
});
