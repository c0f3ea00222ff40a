import type { Strings } from '../../i18n/en.ts';
import { say } from '../../i18n/say.ts';

/** `offline.json`: what the service worker keeps by itself, and what can be saved besides. */
export interface OfflineList {
  /** Number of files that are kept anyway. */
  readonly kept: number;
  /** Size of the others, bytes before compression. */
  readonly bytes: number;
  /** The others, below the site's base path. */
  readonly paths: readonly string[];
}

/** @param lang a language tag, for the number's form */
export function savedSentence(
  { paths, bytes, kept }: OfflineList,
  missing: number,
  words: Strings['offline'],
  lang: string,
): string {
  if (missing === 0) return words.all;
  const rest = (bytes * missing) / Math.max(1, paths.length) / 1e6;
  const size = rest < 0.1 ? words.lessThan : new Intl.NumberFormat(lang, ONE_DIGIT).format(rest);
  const there = kept + paths.length - missing;
  return say(words.some, { there, total: kept + paths.length, size });
}

const ONE_DIGIT = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
