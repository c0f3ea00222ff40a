import { FACET_IDS, type FacetVocabulary, facetDefinition, facetLabel } from '../../pipeline/facets.ts';
import { make, makeLink, marked } from './dom.ts';
import { reasonLine } from './reason-line.ts';
import type { Results } from './results.ts';
import type { SearchEvent, SearchState } from './state.ts';

/** Puts the found modules first and in order, hides the others, and says of each why it was found. */
export function showItems(list: Element, items: ReadonlyMap<string, HTMLElement>, { shown }: Results): void {
  const found = new Set(shown.map(({ record }) => record.id));
  for (const [id, item] of items) item.hidden = !found.has(id);
  for (const { record, reason } of shown) {
    const item = items.get(record.id);
    if (!item) continue;
    item.querySelector('.why')?.remove();
    list.append(item);
    if (!reason) continue;
    const { lead, parts } = reasonLine(reason);
    const line = make('span', 'why', make('b', '', lead), ': ', ...marked(parts));
    (item.querySelector('[data-why]') ?? item).append(line);
  }
}

export function countSentence({ count, total }: Results): string {
  return count === total ? `${total} modules` : `${count} of ${total} modules`;
}

/** One chip a picked value, each a link to the state without it. */
export function chipsFor(
  { selection, query }: SearchState,
  vocabulary: FacetVocabulary,
  addressAfter: (event: SearchEvent) => string,
): HTMLLIElement[] {
  const picked = FACET_IDS.flatMap((id) => (selection[id] ?? []).map((value) => ({ id, value })));
  if (picked.length === 0 && query.trim() === '') return [];
  const chips = picked.map(({ id, value }) => {
    const label = facetLabel(vocabulary, id, value);
    return chip(facetDefinition(id).label, label, addressAfter({ kind: 'toggled', id, value }));
  });
  if (query.trim() !== '') chips.unshift(chip('Words', query.trim(), addressAfter({ kind: 'typed', query: '' })));
  return [...chips, make('li', 'clear', makeLink(addressAfter({ kind: 'cleared' }), '', 'Clear all'))];
}

/** What an empty result says: which filter took the modules away, and what would bring them back. */
export function noticeFor(
  results: Results,
  { query, selection }: SearchState,
  addressAfter: (event: SearchEvent) => string,
): Node[] {
  if (results.shown.length > 0) return respeltNotice(results, query);
  const ways = results.reliefs.map(({ id, count }) => {
    const words = `Without “${facetDefinition(id).label}”: ${modules(count)}`;
    return make('li', '', makeLink(addressAfter({ kind: 'dropped', id }), '', words));
  });
  const isFiltered = FACET_IDS.some((id) => (selection[id] ?? []).length > 0);
  if (query.trim() !== '' && isFiltered) {
    const words = `Without the words “${query.trim()}”`;
    ways.push(make('li', '', makeLink(addressAfter({ kind: 'typed', query: '' }), '', words)));
  }
  const why = isFiltered ? 'The filters leave nothing over.' : 'No module has these words, nor words spelt like them.';
  return [make('h3', '', 'No module fits'), make('p', '', why), make('ul', '', ...ways)];
}

function respeltNotice({ respelt }: Results, query: string): Node[] {
  if (respelt.length === 0) return [];
  return [make('p', '', `No module has the words as typed in “${query.trim()}”: words spelt like them are shown.`)];
}

function chip(name: string, label: string, href: string): HTMLLIElement {
  const cross = make('span', '', '×');
  cross.setAttribute('aria-hidden', 'true');
  const says = make('span', 'visually-hidden', ', remove this filter');
  return make('li', '', makeLink(href, 'chip', `${name} `, make('b', '', label), says, cross));
}

const modules = (count: number): string => (count === 1 ? '1 module' : `${count} modules`);
