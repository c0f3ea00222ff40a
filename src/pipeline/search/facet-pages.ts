import { ABSENT, FACET_IDS, FACETS, type FacetId, type Selection } from './facets.ts';
import type { SearchRecord } from './search-data.ts';
import type { CatalogueSearch } from './search-record.ts';

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

type Faceted = Pick<CatalogueSearch, 'members' | 'vocabulary'>;

/** One page for every value that a module holds, "not stated" included. */
export function facetPages({ members, vocabulary }: Faceted): FacetPage[] {
  return FACETS.flatMap(({ id, label: facetLabel, absent }) =>
    [...vocabulary[id], { value: ABSENT, label: absent.toLowerCase() }]
      .filter(({ value }) => members[id].has(value))
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
    .filter(({ input, output }) => recordsWith(faceted, { in: [input.value], out: [output.value] }).length > 0)
    .map(({ input, output }) => ({
      input: input.value,
      output: output.value,
      inputLabel: input.label,
      outputLabel: output.label,
    }));
}

/** The records that hold one value of each facet named, in the order of plain pages. */
export function recordsWith({ members }: Pick<Faceted, 'members'>, selection: Selection): readonly SearchRecord[] {
  const [first, ...others] = FACET_IDS.flatMap((id) => {
    const value = selection[id]?.[0];
    return value === undefined ? [] : [members[id].get(value) ?? []];
  }).sort((a, b) => a.length - b.length);
  const sets = others.map((records) => new Set(records));
  return (first ?? []).filter((record) => sets.every((records) => records.has(record)));
}
