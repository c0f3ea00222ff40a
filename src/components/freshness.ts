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

type Dated = Pick<Module, 'harvest' | 'demonstration'>;

interface Counts {
  readonly listed: number;
  readonly never: number;
  readonly kept: number;
}

/** Every sheet asks for the same catalogue; counting anew for each took a ninth of a build of 10,000. */
const counted = new WeakMap<readonly Dated[], Counts>();

export function freshnessOf(
  modules: readonly Dated[],
  builtAt?: string,
  { t: { freshness: words }, lang }: Speech = ENGLISH,
): Freshness {
  const { listed, never, kept } = countsOf(modules);
  if (never === listed) {
    return {
      lamp: 'none',
      short: say(words.curatedEntries, { n: listed }),
      long: say(words.curatedOnly, { n: listed }),
    };
  }
  const parts = [
    say(words.listed, { n: listed }),
    ...(kept > 0 ? [say(words.kept, { n: kept })] : []),
    ...(never > 0 ? [say(words.never, { n: never })] : []),
  ];
  return {
    lamp: kept > 0 ? 'warn' : 'ok',
    short: builtAt
      ? say(words.dataOf, { date: formatDate(builtAt, lang) })
      : say(words.harvested, { n: listed - never }),
    long: parts.join(', '),
  };
}

function countsOf(modules: readonly Dated[]): Counts {
  const known = counted.get(modules);
  if (known) return known;
  const listed = modules.filter(({ demonstration }) => !demonstration);
  const counts = {
    listed: listed.length,
    never: listed.filter(({ harvest }) => harvest.status === 'never-harvested').length,
    kept: listed.filter(({ harvest }) => KEPT.includes(harvest.status)).length,
  };
  counted.set(modules, counts);
  return counts;
}
