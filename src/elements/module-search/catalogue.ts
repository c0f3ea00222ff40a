import { countFacets, type FacetCounts } from '../../pipeline/search/facet-counts.ts';
import { decodeSearchData, type SearchData, type SearchRecord } from '../../pipeline/search/search-data.ts';

/** The search data, taken apart once. */
export interface SearchCatalogue {
  readonly vocabulary: SearchData['vocabulary'];
  readonly records: readonly SearchRecord[];
  /** Counts over all modules, and how many they are; the demonstration is not among them. */
  readonly overall: { readonly counts: FacetCounts; readonly total: number };
}

export function openCatalogue(data: SearchData): SearchCatalogue {
  const records = decodeSearchData(data);
  const counted = records.filter(({ demonstration }) => !demonstration).map(({ facets }) => facets);
  const overall = { counts: countFacets(counted, {}), total: counted.length };
  return { vocabulary: data.vocabulary, records, overall };
}
