import type { IsoDate } from '../../model/fact.ts';
import { type FacetId, type FacetVocabulary, facetDefinition, facetLabel } from '../../pipeline/search/facets.ts';
import type { SearchRecord, SearchText } from '../../pipeline/search/search-data.ts';

/** One line of the comparison: a cell a module, each with its values; no values are not stated. */
export interface CompareRow {
  readonly label: string;
  readonly cells: readonly (readonly string[])[];
  readonly differs: boolean;
  /** How values are written: words, names of files and images, or addresses to follow. */
  readonly as: 'words' | 'code' | 'addresses';
}

export interface CompareGroup {
  readonly label: string;
  readonly rows: readonly CompareRow[];
}

/** Everything that is known of one compared module. */
export interface Compared {
  readonly record: SearchRecord;
  readonly text: SearchText | undefined;
}

/** @param date writes a date as people do, as the pages write theirs */
export function compareModules(
  modules: readonly Compared[],
  vocabulary: FacetVocabulary,
  date: (date: IsoDate) => string,
): CompareGroup[] {
  const row = (
    label: string,
    values: (module: Compared) => readonly string[],
    as: CompareRow['as'] = 'words',
  ): CompareRow => {
    const cells = modules.map(values);
    return { label, cells, as, differs: new Set(cells.map((cell) => JSON.stringify(cell))).size > 1 };
  };
  const facet = (id: FacetId): CompareRow =>
    row(facetDefinition(id).label, ({ record }) =>
      (record.facets[id] ?? []).map((value) => facetLabel(vocabulary, id, value)),
    );
  return [
    {
      label: 'Purpose',
      rows: [
        row('What it does', ({ record }) => one(record.summary)),
        facet('task'),
        facet('domain'),
        facet('kind'),
        facet('use'),
        facet('answers'),
      ],
    },
    {
      label: 'Signal',
      rows: [
        row('Goes in', ({ record }) => record.inputs),
        row('Comes out', ({ record }) => record.outputs),
        facet('library'),
      ],
    },
    {
      label: 'Running it',
      rows: [
        facet('license'),
        facet('permits'),
        facet('gpu'),
        row('Memory it needs', ({ record }) => smallestBand(record, vocabulary)),
        row('Docker image', ({ record }) => one(record.image), 'code'),
      ],
    },
    {
      label: 'Origin',
      rows: [
        facet('base'),
        row('Repository, data, papers', ({ record }) => record.addresses, 'addresses'),
        row('Authors', ({ text }) => text?.authors ?? []),
        facet('organisation'),
        facet('project'),
        row('Last change', ({ record }) => one(record.changed).map(date)),
      ],
    },
  ];
}

const one = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

/** A module counts under every band that it fits into; the smallest says what it needs. */
function smallestBand({ facets }: SearchRecord, vocabulary: FacetVocabulary): string[] {
  return (facets.memory ?? []).slice(0, 1).map((value) => facetLabel(vocabulary, 'memory', value));
}
