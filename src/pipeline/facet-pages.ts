import { countFacets, matchesSelection } from './facet-counts.ts';
import { ABSENT, FACETS, type FacetId, type FacetValues, type FacetVocabulary } from './facets.ts';

/** A page of its own: the modules that hold one value of one facet. */
export interface FacetPage {
  readonly facet: FacetId;
  readonly value: string;
  readonly facetLabel: string;
  readonly label: string;
}

/** A page of the modules that turn one kind of input into one kind of output: a cell of the patch bay. */
export interface PortsPage {
  readonly input: string;
  readonly output: string;
  readonly inputLabel: string;
  readonly outputLabel: string;
}

interface Faceted {
  readonly records: readonly { readonly facets: FacetValues }[];
  readonly vocabulary: FacetVocabulary;
}

/** One page for every value that a module holds, "not stated" included. */
export function facetPages({ records, vocabulary }: Faceted): FacetPage[] {
  const counts = countFacets(
    records.map(({ facets }) => facets),
    {},
  );
  return FACETS.flatMap(({ id, label: facetLabel, absent }) =>
    [...vocabulary[id], { value: ABSENT, label: absent.toLowerCase() }]
      .filter(({ value }) => counts[id].has(value))
      .map(({ value, label }) => ({ facet: id, value, facetLabel, label })),
  );
}

/** One page for every pair of input and output that a module has. */
export function portsPages(faceted: Faceted): PortsPage[] {
  const pages = facetPages(faceted);
  const outputs = pages.filter(({ facet }) => facet === 'out');
  return pages
    .filter(({ facet }) => facet === 'in')
    .flatMap((input) => outputs.map((output) => ({ input, output })))
    .filter(({ input, output }) => {
      const selection = { in: [input.value], out: [output.value] };
      return faceted.records.some(({ facets }) => matchesSelection(facets, selection));
    })
    .map(({ input, output }) => ({
      input: input.value,
      output: output.value,
      inputLabel: input.label,
      outputLabel: output.label,
    }));
}
