import type { Finding } from '../../model/finding.ts';

/** Three sentences: what stands there, what should, and what to do. */
export interface Words {
  readonly found: string;
  readonly expected: string;
  readonly fix: string;
}

export type Params = Finding['params'];

/** Sentences for a rule, from what the finding noted. */
export type WordsOf = (params: Params) => Words;

/** Quotes a piece of source, so that it cannot be taken for our own words. */
export const quote = (text: string | undefined): string => `\`${(text ?? '').replaceAll('`', "'")}\``;

/** A field's name in a sentence; the document itself has none. */
export const fieldName = (field: string | undefined): string => (field ? quote(field) : 'the file');

/** Shortens a quoted text. */
export function short(text: string | undefined, most = 60): string {
  const all = text ?? '';
  return all.length > most ? `${all.slice(0, most - 1)}…` : all;
}
