import { countFacets, type FacetCounts, matchesSelection, reliefs } from '../../pipeline/search/facet-counts.ts';
import type { FacetId } from '../../pipeline/search/facets.ts';
import { byChange, byCheck, byName, type RecordOrder } from '../../pipeline/search/record-order.ts';
import type { SearchRecord } from '../../pipeline/search/search-data.ts';
import type { Found } from './engine.ts';
import type { Hit } from './hit.ts';
import { type SearchState, type Sort, sortOf } from './state.ts';

export interface Result {
  readonly record: SearchRecord;
  /** What the words found; absent where nothing was asked in words. */
  readonly hit?: Hit;
}

export interface Results {
  readonly shown: readonly Result[];
  /** Modules of the catalogue, or of a facet page; the demonstration is not counted. */
  readonly total: number;
  /** The shown modules without the demonstration, which is shown only where no facet is picked. */
  readonly count: number;
  readonly counts: FacetCounts;
  /** Where nothing is shown: what dropping one facet would bring, and what the words alone would. */
  readonly reliefs: readonly { readonly id: FacetId; readonly count: number }[];
  readonly respelt: readonly string[];
  /** What was pasted and no module bears. */
  readonly unlisted?: 'doi' | 'address';
}

/**
 * Finds, filters, counts and sorts.
 * @param found what the words of the state found; `undefined` where none were typed
 */
export function resultsOf(records: readonly SearchRecord[], state: SearchState, found: Found | undefined): Results {
  const hits = found && new Map(found.hits.map((hit) => [hit.id, hit]));
  const answering = hits ? records.filter(({ id }) => hits.has(id)) : records;
  const counted = answering.filter(isCounted);
  // A picked facet foretells how many are shown, and the demonstration is in no count.
  const isPicked = Object.values(state.selection).some((values) => values.length > 0);
  const shown = isPicked ? counted.filter(({ facets }) => matchesSelection(facets, state.selection)) : answering;
  const facets = counted.map((record) => record.facets);
  const sorted = inOrder(shown, state, found);
  return {
    shown: sorted.map((record) => resultOf(record, hits?.get(record.id))),
    total: records.filter(isCounted).length,
    count: shown.filter(isCounted).length,
    counts: countFacets(facets, state.selection),
    reliefs: shown.length > 0 ? [] : reliefs(facets, state.selection),
    respelt: found?.respelt ?? [],
    ...(found?.unlisted && { unlisted: found.unlisted }),
  };
}

const isCounted = ({ demonstration }: SearchRecord): boolean => !demonstration;

function resultOf(record: SearchRecord, hit: Hit | undefined): Result {
  return { record, ...(hit && { hit }) };
}

function inOrder(records: readonly SearchRecord[], state: SearchState, found: Found | undefined): SearchRecord[] {
  const sort = sortOf(state);
  if (sort !== 'relevance') {
    const sorted = [...records].sort(ORDERS[sort]);
    return state.reversed ? turned(sorted, STATED[sort]) : sorted;
  }
  if (!found) return [...records].sort(byChange);
  // The hits stand in order already.
  const byId = new Map(records.map((record) => [record.id, record]));
  return found.hits.flatMap(({ id }) => byId.get(id) ?? []);
}

/** The other way round; what is not stated stays last. */
function turned(sorted: readonly SearchRecord[], isStated: (record: SearchRecord) => boolean): SearchRecord[] {
  return [...sorted.filter(isStated).reverse(), ...sorted.filter((record) => !isStated(record))];
}

const STATED: Readonly<Record<Exclude<Sort, 'relevance'>, (record: SearchRecord) => boolean>> = {
  checked: ({ checked }) => checked !== undefined,
  changed: ({ changed }) => changed !== undefined,
  name: () => true,
  kind: ({ facets }) => facets.kind?.[0] !== undefined,
  license: ({ facets }) => facets.license?.[0] !== undefined,
};

const ORDERS: Readonly<Record<Exclude<Sort, 'relevance'>, RecordOrder>> = {
  checked: byCheck,
  changed: byChange,
  name: byName,
  kind: byFirstValue('kind'),
  license: byFirstValue('license'),
};

function byFirstValue(id: FacetId): RecordOrder {
  return (a, b) => firstValue(a, id).localeCompare(firstValue(b, id), 'en') || byName(a, b);
}

/** What is not stated comes after all that is. */
const firstValue = ({ facets }: SearchRecord, id: FacetId): string => facets[id]?.[0] ?? '\uFFFF';
