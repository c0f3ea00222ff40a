import type { Edit } from '../../model/finding.ts';
import type { Span } from './tree.ts';

/** A fault in the text itself, before it is placed in a file: becomes a finding of the rule of that name. */
export interface Problem extends Span {
  readonly rule: string;
  readonly params: Readonly<Record<string, string>>;
  readonly repair?: readonly Edit[];
}

/** Deepest nesting that is read. Real metadata go 4 deep; the limit keeps hostile files cheap. */
export const MAX_DEPTH = 32;

/** Keys that would change what an object is, once code copies it carelessly. */
export const isReservedKey = (name: string): boolean => name === '__proto__';
