import { MOST_COMPARED } from '../compare-tray/choice.ts';
import { make } from '../module-search/dom.ts';

/** What a comparison shows, and what it was asked for. */
export interface Outcome {
  readonly shown: number;
  /** Modules that the address names, also those beyond the most that are compared. */
  readonly known: number;
  /** Names in the address that no module has. */
  readonly unknown: readonly string[];
  readonly differing: number;
  readonly rows: number;
}

/** The sentences over the comparison; names from the address come in as text. */
export function ledeOf({ shown, known, unknown, differing, rows }: Outcome): (Node | string)[] {
  const missing = unknown.flatMap((name) => ['There is no module ', make('code', '', name), '. ']);
  const left = known > shown ? [`Only the first ${wordOf(MOST_COMPARED)} of ${wordOf(known)} are shown. `] : [];
  return [...missing, ...left, sentenceFor(shown, differing, rows)];
}

function sentenceFor(count: number, differing: number, rows: number): string {
  if (count === 0) return 'Nothing is chosen yet. Choose modules below, or with the boxes of the catalogue.';
  if (count === 1) return 'Add another module to see where the two differ.';
  return `They differ in ${differing} of ${rows} rows; those rows carry a mark. Not stated stays not stated.`;
}

const WORDS: Readonly<Record<number, string>> = {
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
};

const wordOf = (count: number): string => WORDS[count] ?? String(count);
