import { FACETS, type FacetDefinition, type FacetId } from '../../pipeline/search/facets.ts';

export const facets = facetStrings();

/** Words of the values whose vocabulary is closed, and of tasks, which are named by rule. */
export interface FacetWords {
  readonly label: string;
  /** What is said of modules that have no value. */
  readonly absent: string;
  readonly words?: Readonly<Record<string, string>>;
}

function facetStrings(): Readonly<Record<FacetId, FacetWords>> {
  const wordsOf = ({ label, absent, words }: FacetDefinition): FacetWords => ({
    label,
    absent,
    ...(words && { words }),
  });
  // Every facet has its definition: a test of the facets holds that.
  return Object.fromEntries(FACETS.map((facet) => [facet.id, wordsOf(facet)])) as Readonly<Record<FacetId, FacetWords>>;
}
