import type { IsoDate } from '../model/fact.ts';
import type { Module } from '../model/module.ts';
import type { Api } from './api.ts';
import { curatedApi } from './curated-api.ts';
import { readApi } from './read-api.ts';

/** A module's API with how it is known: recorded from its endpoint, or written down from its code and not probed. */
export type ModuleApiRecord =
  | { readonly how: 'recorded'; readonly api: Api; readonly asOf?: IsoDate }
  | { readonly how: 'curated'; readonly api: Api; readonly asOf?: IsoDate };

/** A recorded description wins over a curated one. */
export function apiOf({ api, curatedApi: written, stats, facts }: Module): ModuleApiRecord | undefined {
  const recorded = readApi(api);
  const date = stats.probe?.date;
  if (recorded) return { how: 'recorded', api: recorded, ...(date && { asOf: date }) };
  if (!written) return undefined;
  const asOf = facts.lastCommit.how === 'curated' ? facts.lastCommit.value : undefined;
  return { how: 'curated', api: curatedApi(written), ...(asOf && { asOf }) };
}
