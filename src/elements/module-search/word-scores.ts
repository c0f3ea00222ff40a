import type { WordIndex } from './word-index.ts';
import { type AskedWord, termsFor, type WeighedTerm } from './word-terms.ts';

/** Words of which a document must hold all, and how much finding them counts. */
export interface Phrase {
  readonly words: readonly AskedWord[];
  readonly weight: number;
}

/** What a search of phrases found in one index. */
export interface WordScores {
  /** The documents that hold one of the phrases, in no order. */
  readonly documents: Int32Array;
  /** By document. */
  readonly scores: Float64Array;
  /** The terms of each word of each phrase. */
  readonly phrases: readonly (readonly (readonly WeighedTerm[])[])[];
}

/**
 * Scores every document that holds one of the phrases. What answers several of the asked words counts as often.
 * @param fieldsUpTo how many of the index's fields count, from the first
 */
export function scoreWords(index: WordIndex, phrases: readonly Phrase[], fieldsUpTo = index.fieldCount): WordScores {
  const asked = new Map<string, number>();
  const tally = createTally(index.documentCount);
  const all = phrases.map(({ words, weight }) => {
    const terms = words.map((word) => termsFor(index, word));
    const tallies = words.map(({ word }, place) => {
      const bit = asked.get(word) ?? 1 << (asked.size % 31);
      asked.set(word, bit);
      const own = words.length === 1 ? tally : createTally(index.documentCount);
      for (const term of terms[place] ?? [])
        addTerm(index, own, { ...term, weight: term.weight * weight, bit, fieldsUpTo });
      return own;
    });
    if (words.length > 1) addCommon(tally, tallies);
    return terms;
  });
  const documents = tally.touched.slice(0, tally.count);
  for (const document of documents) {
    tally.scores[document] = (tally.scores[document] ?? 0) * bitsIn(tally.asked[document] ?? 0);
  }
  return { documents, scores: tally.scores, phrases: all };
}

/** Whether a document holds a term in a field. */
export function holdsTerm(index: WordIndex, term: number, field: number, document: number): boolean {
  const slot = term * index.fieldCount + field;
  let [low, high] = [index.starts[slot] ?? 0, index.starts[slot + 1] ?? 0];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((index.documents[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return low < (index.starts[slot + 1] ?? 0) && index.documents[low] === document;
}

interface Tally {
  readonly scores: Float64Array;
  /** The asked words that a document answers, a bit each. */
  readonly asked: Int32Array;
  readonly touched: Int32Array;
  count: number;
}

const createTally = (documentCount: number): Tally => ({
  scores: new Float64Array(documentCount),
  asked: new Int32Array(documentCount),
  touched: new Int32Array(documentCount),
  count: 0,
});

function addTerm(
  index: WordIndex,
  tally: Tally,
  { term, weight, bit, fieldsUpTo }: WeighedTerm & { readonly bit: number; readonly fieldsUpTo: number },
): void {
  const slot = term * index.fieldCount;
  const end = index.starts[slot + fieldsUpTo] ?? 0;
  for (let posting = index.starts[slot] ?? 0; posting < end; posting += 1) {
    add(tally, index.documents[posting] ?? 0, weight * (index.worths[posting] ?? 0), bit);
  }
}

function add(tally: Tally, document: number, score: number, bits: number): void {
  const before = tally.asked[document] ?? 0;
  if (before === 0) {
    tally.touched[tally.count] = document;
    tally.count += 1;
  }
  tally.asked[document] = before | bits;
  tally.scores[document] = (tally.scores[document] ?? 0) + score;
}

/** Adds the documents that answer every word of a phrase. */
function addCommon(tally: Tally, [first, ...others]: readonly Tally[]): void {
  if (!first) return;
  for (const document of first.touched.subarray(0, first.count)) {
    if (others.some(({ asked }) => asked[document] === 0)) continue;
    for (const { scores, asked } of [first, ...others])
      add(tally, document, scores[document] ?? 0, asked[document] ?? 0);
  }
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
