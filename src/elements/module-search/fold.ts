/** A word as typed or written, with the parts that a hyphen, dot, slash or underscore joins. */
const WORDS = /[\p{L}\p{N}]+(?:[-_./+'’][\p{L}\p{N}]+)*/gu;

/** How a word is taken apart; an index remembers what it has taken apart before. */
export type TermsOfWord = (word: string) => readonly string[];

/** A stretch of text, and whether it is a match to mark. */
export interface TextPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Lower case without accents; ligatures and full-width forms become plain letters. */
export function fold(text: string): string {
  // Most words need no more, and taking accents off costs ten times as much.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant
  if (/^[\x00-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o');
}

/** Letters and digits alone: `U-Net`, `u net` and `UNet` are one. */
export const squeeze = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** The terms of a text in reading order: folded, plural taken off, joined words whole as well as in parts. */
export const termsIn = (text: string, termsOf: TermsOfWord = termsOfWord): string[] =>
  (text.match(WORDS) ?? []).flatMap((word) => termsOf(word));

/** The same with every two neighbours joined too, so that `shoreline` finds `shore line`. */
export function termsWithPairs(text: string, termsOf: TermsOfWord = termsOfWord): string[] {
  const words = (text.match(WORDS) ?? []).map(squeeze);
  const pairs = words.slice(1).map((word, place) => stem(`${words[place]}${word}`));
  return [...termsIn(text, termsOf), ...pairs];
}

/** The words of a query, in order, each as one term. */
export const wordsIn = (text: string): string[] => (text.match(WORDS) ?? []).map((word) => stem(squeeze(word)));

/** Cuts a text at the words that hold one of the terms: of a joined word only the parts that do, where there are such. */
export function markTerms(text: string, terms: ReadonlySet<string>): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(WORDS)) {
    for (const { start, length } of stretchesIn(match[0], terms)) {
      const from = match.index + start;
      if (from > end) parts.push({ text: text.slice(end, from), marked: false });
      end = from + length;
      parts.push({ text: text.slice(from, end), marked: true });
    }
  }
  if (end < text.length) parts.push({ text: text.slice(end), marked: false });
  return parts;
}

function stretchesIn(word: string, terms: ReadonlySet<string>): { start: number; length: number }[] {
  const parts = [...word.matchAll(/[\p{L}\p{N}]+/gu)]
    .filter(([part]) => termsOfWord(part).some((term) => terms.has(term)))
    .map(({ 0: part, index }) => ({ start: index, length: part.length }));
  if (parts.length > 0) return parts;
  return termsOfWord(word).some((term) => terms.has(term)) ? [{ start: 0, length: word.length }] : [];
}

/** Takes an English plural off. Crude on purpose: query and text lose the same letters. */
export function stem(term: string): string {
  if (term.length < 4 || /(ss|us|is)$/.test(term)) return term;
  if (/ies$/.test(term)) return `${term.slice(0, -3)}y`;
  if (/(ss|x|ch|sh)es$/.test(term)) return term.slice(0, -2);
  return term.endsWith('s') ? term.slice(0, -1) : term;
}

/** The terms of one word with its joined parts. */
export function termsOfWord(word: string): string[] {
  const parts = word.split(/[^\p{L}\p{N}]+/u);
  const humps = parts.flatMap((part) => part.split(/(?<=\p{Ll})(?=\p{Lu})/u)).filter((hump) => hump.length > 1);
  const pairs = parts.slice(1).map((part, place) => `${parts[place]}${part}`);
  return [...new Set([...parts, ...humps, ...pairs, parts.join('')].map((term) => stem(fold(term))))];
}
