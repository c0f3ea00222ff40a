import { say } from '../i18n/say.ts';
import { ENGLISH, type Speech } from '../i18n/strings.ts';
import type { Module } from '../model/module.ts';
import type { HarvestStatus } from '../model/vocabulary.ts';
import { formatDate } from './date.ts';
import type { LampName } from './glyph/symbols.ts';

/** How old the data are, for the frame of every sheet. */
export interface Freshness {
  readonly lamp: LampName;
  /** For the header: a few words. */
  readonly short: string;
  /** For the title block: one sentence. */
  readonly long: string;
}

/** Their data are as they stood at an earlier harvest. */
const KEPT: readonly HarvestStatus[] = ['stale', 'gone', 'invalid', 'hijacked'];

export function freshnessOf(
  modules: readonly Pick<Module, 'harvest' | 'demonstration'>[],
  builtAt?: string,
  { t: { freshness: words }, lang }: Speech = ENGLISH,
): Freshness {
  const listed = modules.filter(({ demonstration }) => !demonstration);
  const never = listed.filter(({ harvest }) => harvest.status === 'never-harvested').length;
  const kept = listed.filter(({ harvest }) => KEPT.includes(harvest.status)).length;
  if (never === listed.length) {
    return {
      lamp: 'none',
      short: say(words.curatedEntries, { n: listed.length }),
      long: say(words.curatedOnly, { n: listed.length }),
    };
  }
  const parts = [
    say(words.listed, { n: listed.length }),
    ...(kept > 0 ? [say(words.kept, { n: kept })] : []),
    ...(never > 0 ? [say(words.never, { n: never })] : []),
  ];
  return {
    lamp: kept > 0 ? 'warn' : 'ok',
    short: builtAt
      ? say(words.dataOf, { date: formatDate(builtAt, lang) })
      : say(words.harvested, { n: listed.length - never }),
    long: parts.join(', '),
  };
}
