import { nearest } from '../../pipeline/nearest.ts';
import type { SearchRecord } from '../../pipeline/search/search-data.ts';
import { openCatalogue } from '../module-search/catalogue.ts';
import { createSearchEngine } from '../module-search/engine.ts';
import type { SearchSource } from '../module-search/source.ts';

/** More would be a list to search through. */
const MOST_MEANT = 3;

/** The modules that words from an address may mean, the likeliest first: the one of the nearest name, then what a search finds. */
export async function modulesMeant(words: string, source: SearchSource): Promise<SearchRecord[]> {
  const { records, vocabulary } = openCatalogue(await source.index());
  const byId = new Map(records.map((record) => [record.id, record]));
  const named = nearest(words, [...byId.keys()]);
  const { hits } = createSearchEngine(records, vocabulary).find(words);
  const ids = new Set([...(named === undefined ? [] : [named]), ...hits.map(({ id }) => id)]);
  return [...ids].slice(0, MOST_MEANT).flatMap((id) => byId.get(id) ?? []);
}
