/** No word of a schema is longer; comparing takes time by the square. */
const LONGEST = 60;

/** Slips of the pen that still leave a word recognisable. */
const MOST_SLIPS = 3;

/** The word of a list that was most likely meant, or `undefined`. Blind to case, spaces, hyphens and underscores. */
export function nearest(written: string, words: readonly string[]): string | undefined {
  if (written.length > LONGEST) return undefined;
  const same = words.find((word) => isSameWord(word, written));
  if (same !== undefined) return same;
  const plain = plainWord(written);
  const allowed = Math.min(Math.floor(plain.length / 4) + 1, MOST_SLIPS, plain.length - 1);
  const ranked = words
    // A word that is much longer or shorter needs that many insertions, so that comparing it is idle.
    .filter((word) => Math.abs(plainWord(word).length - plain.length) <= allowed)
    .map((word) => ({ word, distance: editDistance(plain, plainWord(word)) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.word;
}

/** The same word in another spelling: `scikit learn` is `Scikit-learn`. */
export const isSameWord = (a: string, b: string): boolean => plainWord(a) === plainWord(b);

/** What is left of a word without case and separators. */
export const plainWord = (word: string): string => word.toLowerCase().replace(/[\s_-]+/g, '');

/** Damerau's distance (optimal string alignment): insertions, deletions, replacements, swaps of neighbours. */
export function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) row.push(cheapest(rows, row, a, b, i, j));
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

function cheapest(rows: number[][], row: number[], a: string, b: string, i: number, j: number): number {
  const above = rows[i - 1] ?? [];
  const isSame = a[i - 1] === b[j - 1];
  const steps = [(above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (isSame ? 0 : 1)];
  const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(...steps, isSwap ? (rows[i - 2]?.[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY);
}
