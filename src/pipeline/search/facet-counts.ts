import {
  ABSENT,
  byFacet,
  type CountedFacet,
  type CountedValue,
  FACET_IDS,
  FACETS,
  type FacetDefinition,
  type FacetId,
  type FacetValue,
  type FacetValues,
  type FacetVocabulary,
  type Selection,
} from './facets.ts';

/** A facet whose largest value, counted over the whole, holds more than this share of the modules hardly splits them. */
const SPLITS_UP_TO = 0.9;

/** How many records hold each value, by facet; records without a value count under `ABSENT`. */
export type FacetCounts = Readonly<Record<FacetId, ReadonlyMap<string, number>>>;

export function matchesSelection(values: FacetValues, selection: Selection): boolean {
  return FACET_IDS.every((id) => matchesFacet(values, selection, id));
}

/** Counts every value as if it alone were picked in its facet while the other facets stay as they are. */
export function countFacets(records: Iterable<FacetValues>, selection: Selection): FacetCounts {
  const counts = byFacet(() => new Map<string, number>());
  for (const values of records) {
    const missed = FACET_IDS.filter((id) => !matchesFacet(values, selection, id));
    // Missing one facet only, a record still counts there: picking its value would show it.
    if (missed.length > 1) continue;
    for (const id of missed.length === 1 ? missed : FACET_IDS) countValues(counts[id], valuesIn(values, id));
  }
  return counts;
}

/**
 * The facets in order, each value with its predicted count, ready to be drawn.
 * @param most values to list of a facet, the picked ones apart
 */
export function facetsToShow(
  vocabulary: FacetVocabulary,
  counts: FacetCounts,
  overall: { readonly counts: FacetCounts; readonly total: number },
  selection: Selection,
  most = Number.POSITIVE_INFINITY,
): CountedFacet[] {
  return FACETS.map((definition) => {
    const picked = selection[definition.id] ?? [];
    const values = listed(definition, vocabulary, most, picked).map(
      ({ value, label }): CountedValue => ({
        value,
        label,
        count: counts[definition.id].get(value) ?? 0,
        picked: picked.includes(value),
      }),
    );
    const folded = picked.length === 0 && !splits(overall.counts[definition.id], overall.total);
    return { definition, values, folded };
  });
}

/** Adds the value where it is not picked, removes it where it is. A facet left without values is left out. */
export function toggleValue(selection: Selection, id: FacetId, value: string): Selection {
  const picked = selection[id] ?? [];
  const values = picked.includes(value) ? picked.filter((other) => other !== value) : [...picked, value];
  const { [id]: _, ...others } = selection;
  return values.length === 0 ? others : { ...others, [id]: values };
}

/** Which facets, each dropped alone, would bring results back, and how many; the greatest gain first. */
export function reliefs(records: readonly FacetValues[], selection: Selection): { id: FacetId; count: number }[] {
  return FACET_IDS.filter((id) => (selection[id] ?? []).length > 0)
    .map((id) => {
      const { [id]: _, ...others } = selection;
      return { id, count: records.filter((values) => matchesSelection(values, others)).length };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function listed(
  { id, absent }: FacetDefinition,
  vocabulary: FacetVocabulary,
  most: number,
  picked: readonly string[],
): FacetValue[] {
  const values = vocabulary[id].slice(0, most);
  const further = vocabulary[id].slice(most).filter(({ value }) => picked.includes(value));
  return [...values, ...further, { value: ABSENT, label: absent }];
}

function splits(counts: ReadonlyMap<string, number>, total: number): boolean {
  return counts.size > 1 && Math.max(...counts.values()) <= SPLITS_UP_TO * total;
}

/** A module's values of a facet; `ABSENT` where it has none. */
export function valuesIn(values: FacetValues, id: FacetId): readonly string[] {
  const own = values[id];
  return own && own.length > 0 ? own : [ABSENT];
}

function matchesFacet(values: FacetValues, selection: Selection, id: FacetId): boolean {
  const picked = selection[id];
  if (!picked || picked.length === 0) return true;
  return valuesIn(values, id).some((value) => picked.includes(value));
}

function countValues(counts: Map<string, number>, values: readonly string[]): void {
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
}
