import { say } from '../i18n/say.ts';
import { ENGLISH, type Speech } from '../i18n/strings.ts';
import type { Module } from '../model/module.ts';
import type { HarvestStatus } from '../model/vocabulary.ts';
import { formatDate } from './date.ts';
import type { LampName } from './glyph/symbols.ts';
import type { Status } from './status.ts';

/** A lamp for each outcome: what was read, what is kept, what a person must look at. */
export const HARVEST_LAMPS: Readonly<Record<HarvestStatus, LampName>> = {
  ok: 'ok',
  moved: 'ok',
  stale: 'rest',
  archived: 'rest',
  gone: 'warn',
  invalid: 'warn',
  hijacked: 'fault',
  'never-harvested': 'none',
};

/** What the last harvest found of a repository, in words. */
export function harvestStatus({ status, since, note }: Module['harvest'], { t, lang }: Speech = ENGLISH): Status {
  const { label, effect } = t.harvest[status];
  return {
    lamp: HARVEST_LAMPS[status],
    state: since ? say(t.status.since, { state: label, date: formatDate(since, lang) }) : `${label}.`,
    evidence: note ?? effect,
  };
}
