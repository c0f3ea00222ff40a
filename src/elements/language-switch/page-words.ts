import type { Strings } from '../../i18n/en.ts';
import type { Wording } from './pattern.ts';
import type { Tongue } from './translator.ts';

/** The groups of words that stand on a module's page. Where two say one English sentence differently, the first holds. */
export const PAGE_GROUPS = [
  'module',
  'means',
  'tryIt',
  'tryDecode',
  'tryInputs',
  'tryRun',
  'tryFailures',
  'copy',
  'tryCapture',
  'card',
  'lamp',
  'evidence',
  'kinds',
  'stages',
  'reasons',
  'verbs',
  'harvest',
  'status',
  'shell',
  'freshness',
  'facets',
] as const satisfies readonly (keyof Strings)[];

export type PageWords = Pick<Strings, (typeof PAGE_GROUPS)[number]>;

/** A language: its words, and how it puts several together. */
export interface Language extends Pick<Tongue, 'and' | 'capitalNouns'> {
  readonly words: PageWords;
}

/** Every sentence of two dictionaries, side by side. */
export const wordingsOf = (english: PageWords, own: PageWords): Wording[] =>
  PAGE_GROUPS.flatMap((group) => pairsOf(english[group], own[group]));

function pairsOf(english: unknown, own: unknown): Wording[] {
  if (typeof english === 'string') return typeof own === 'string' ? [[english, own]] : [];
  const others = new Map(Object.entries(own ?? {}));
  return Object.entries(english ?? {}).flatMap(([key, part]) => pairsOf(part, others.get(key)));
}
