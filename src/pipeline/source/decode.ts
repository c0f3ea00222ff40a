import type { Problem } from './problem.ts';

/** Largest metadata file or entry, bytes; real ones have up to 9 kB. Larger ones are refused unread. */
export const MAX_BYTES = 64 * 1024;

/** Control characters that are reported one by one; a file with more is no text file. */
const MOST_CONTROLS = 20;

/** Controls other than tab, line feed, carriage return and next line: YAML refuses them, and terminals obey some. */
const FORBIDDEN = /[^\P{Cc}\t\n\r\u0085]/gu;

/** The text, or what is wrong with the bytes. A byte order mark is dropped. */
export function decode(bytes: Uint8Array): { text: string; problems: readonly Problem[]; readable: boolean } {
  const refuse = (rule: string, params: Problem['params'], text = '', start = 0): ReturnType<typeof decode> => ({
    text,
    problems: [{ rule, start, end: Math.min(start + 1, text.length), params }],
    readable: false,
  });
  if (bytes.length > MAX_BYTES) {
    return refuse('file-too-large', { bytes: String(bytes.length), most: String(MAX_BYTES) });
  }
  const text = decodeUtf8(bytes);
  if (text === undefined) return refuse('not-utf8', { encoding: guessEncoding(bytes) }, ...firstBadCharacter(bytes));
  if (text.trim() === '') return refuse('file-empty', {}, text);
  const problems = [...text.matchAll(FORBIDDEN)].slice(0, MOST_CONTROLS).map(({ index, 0: character }) => ({
    rule: 'control-character',
    start: index,
    end: index + 1,
    params: { code: codeOf(character) },
  }));
  return { text, problems, readable: problems.length === 0 };
}

/** How Unicode names a character: `U+200B`. */
export const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The lossy text and the offset of the first character that is none. */
function firstBadCharacter(bytes: Uint8Array): [text: string, offset: number] {
  const lossy = new TextDecoder().decode(bytes);
  return [lossy, Math.max(0, lossy.indexOf('\ufffd'))];
}

function guessEncoding(bytes: Uint8Array): string {
  const zeros = bytes.subarray(0, 200).filter((byte) => byte === 0).length;
  return zeros > 20 || (bytes[0] ?? 0) >= 0xfe ? 'UTF-16' : 'Latin-1 or Windows-1252';
}
