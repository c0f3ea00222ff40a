import { ABSENT, byFacet, type FacetId, type FacetVocabulary } from '../pipeline/search/facets.ts';
import type { FacetStrings } from './strings.ts';

/** The word for a value of a facet: that of the dictionary, else the catalogue's own, which is a name or English. */
export function facetWord(facets: FacetStrings, facet: FacetId, value: string, own: string): string {
  const { absent, words } = facets[facet];
  return value === ABSENT ? absent : (words?.[value] ?? own);
}

/** The catalogue's vocabulary with the words of a dictionary. */
export const vocabularyIn = (facets: FacetStrings, vocabulary: FacetVocabulary): FacetVocabulary =>
  byFacet((facet) =>
    vocabulary[facet].map(({ value, label }) => ({ value, label: facetWord(facets, facet, value, label) })),
  );
