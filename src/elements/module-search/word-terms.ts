import type { WordIndex } from './word-index.ts';

/** A term that a word stands for, and how much it counts. */
export interface WeighedTerm {
  /** Its place among the terms of the index. */
  readonly term: number;
  readonly weight: number;
}

export interface AskedWord {
  readonly word: string;
  /** Whether terms that begin with it count too. */
  readonly asPrefix: boolean;
  /** Edits that a term may be away. */
  readonly edits: number;
}

/** A longer word counts less than the typed one, a differently spelt one less still; tuned on the golden queries. */
const PREFIX_WEIGHT = 0.6;
const EDITED_WEIGHT = 0.3;

/** The terms that a word stands for: itself, those that begin with it, those that are spelt like it. */
export function termsFor(index: WordIndex, { word, asPrefix, edits }: AskedWord): WeighedTerm[] {
  const own = index.places.get(word);
  const exact = own === undefined ? [] : [{ term: own, weight: 1 }];
  const longer = asPrefix ? longerTerms(index, word) : [];
  return edits > 0 ? [...exact, ...longer, ...similarTerms(index, word, edits, asPrefix)] : [...exact, ...longer];
}

function longerTerms({ terms }: WordIndex, word: string): WeighedTerm[] {
  const found: WeighedTerm[] = [];
  for (let term = firstFrom(terms, word); terms[term]?.startsWith(word); term += 1) {
    const { length } = terms[term] ?? '';
    const weight = (PREFIX_WEIGHT * length) / (length + 0.3 * (length - word.length));
    if (length > word.length) found.push({ term, weight });
  }
  return found;
}

function similarTerms({ terms }: WordIndex, word: string, edits: number, asPrefix: boolean): WeighedTerm[] {
  return terms.flatMap((other, term) => {
    if (Math.abs(other.length - word.length) > edits || (asPrefix && other.startsWith(word))) return [];
    const distance = distanceWithin(word, other, edits);
    if (distance === 0 || distance > edits) return [];
    return [{ term, weight: (EDITED_WEIGHT * other.length) / (other.length + distance) }];
  });
}

/** Place of the first term that is not before the word. */
function firstFrom(terms: readonly string[], word: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Letters to insert, leave out or change from one word to the other; more than `most` once it is more. */
function distanceWithin(a: string, b: string, most: number): number {
  let above = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      now[column] = Math.min(changed, (above[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1);
    }
    if (Math.min(...now) > most) return most + 1;
    above = now;
  }
  return above[b.length] ?? 0;
}
