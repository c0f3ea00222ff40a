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
): Freshness {
  const listed = modules.filter(({ demonstration }) => !demonstration);
  const never = listed.filter(({ harvest }) => harvest.status === 'never-harvested').length;
  const kept = listed.filter(({ harvest }) => KEPT.includes(harvest.status)).length;
  if (never === listed.length) {
    return {
      lamp: 'none',
      short: `${listed.length} curated entries`,
      long: `${listed.length} listed from curated facts; no repository was harvested yet`,
    };
  }
  const parts = [
    `${listed.length} listed`,
    ...(kept > 0 ? [`${kept} kept from earlier or curated data`] : []),
    ...(never > 0 ? [`${never} not harvested yet`] : []),
  ];
  return {
    lamp: kept > 0 ? 'warn' : 'ok',
    short: builtAt ? `Data of ${formatDate(builtAt)}` : `${listed.length - never} harvested`,
    long: parts.join(', '),
  };
}
