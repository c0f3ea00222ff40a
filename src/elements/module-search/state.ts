import { toggleValue } from '../../pipeline/search/facet-counts.ts';
import { ABSENT, FACET_IDS, type FacetId, isFacetId, type Selection } from '../../pipeline/search/facets.ts';

export const SORTS = ['relevance', 'checked', 'changed', 'name', 'kind', 'license'] as const;
export type Sort = (typeof SORTS)[number];

/** What the reader asked for. All of it stands in the address, so that Back, bookmarks and shared links work. */
export interface SearchState {
  readonly query: string;
  readonly selection: Selection;
  /** `undefined`: relevance where something is asked, else the newest first. */
  readonly sort: Sort | undefined;
  /** The other way round than the order by itself runs. */
  readonly reversed: boolean;
}

export type SearchEvent =
  | { readonly kind: 'typed'; readonly query: string }
  | { readonly kind: 'toggled'; readonly id: FacetId; readonly value: string }
  | { readonly kind: 'dropped'; readonly id: FacetId }
  | { readonly kind: 'sorted'; readonly sort: Sort; readonly reversed: boolean }
  | { readonly kind: 'cleared' };

export const NOTHING_ASKED: SearchState = { query: '', selection: {}, sort: undefined, reversed: false };

export function nextState(state: SearchState, event: SearchEvent): SearchState {
  switch (event.kind) {
    case 'typed':
      return { ...state, query: event.query };
    case 'toggled':
      return { ...state, selection: toggleValue(state.selection, event.id, event.value) };
    case 'dropped':
      return { ...state, selection: { ...state.selection, [event.id]: [] } };
    case 'sorted':
      return { ...state, sort: event.sort, reversed: event.reversed };
    case 'cleared':
      return NOTHING_ASKED;
  }
}

/** Reads the state from an address; what it does not know it leaves out. */
export function parseState(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const picked = FACET_IDS.map((id) => [id, valuesOf(parameters, id)] as const).filter(
    ([, values]) => values.length > 0,
  );
  const [, sign, name] = /^(-?)(.*)$/.exec(parameters.get('sort') ?? '') ?? [];
  const sort = SORTS.find((known) => known === name);
  return {
    query: parameters.get('q') ?? '',
    selection: Object.fromEntries(picked),
    sort,
    reversed: sort !== undefined && sort !== 'relevance' && sign === '-',
  };
}

/** The address's query, with its question mark, or nothing; facets in their own order, so that a state has one address. */
export function formatState({ query, selection, sort, reversed }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== '') parameters.set('q', query);
  for (const id of FACET_IDS) for (const value of selection[id] ?? []) parameters.append(id, value);
  if (sort) parameters.set('sort', reversed ? `-${sort}` : sort);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

export const sortOf = ({ sort, query }: SearchState): Sort => sort ?? (query.trim() === '' ? 'changed' : 'relevance');

export const isAsking = ({ query, selection }: SearchState): boolean =>
  query.trim() !== '' || Object.entries(selection).some(([id, values]) => isFacetId(id) && values.length > 0);

/** The glyph's word for an unknown port is `any`; here it is what is not stated. */
function valuesOf(parameters: URLSearchParams, id: FacetId): string[] {
  return [...new Set(parameters.getAll(id).map((value) => (value === 'any' ? ABSENT : value)))].filter(
    (value) => value !== '',
  );
}
