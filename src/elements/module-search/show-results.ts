import { FACET_IDS, type FacetVocabulary, facetDefinition, facetLabel } from '../../pipeline/facets.ts';
import { make, makeLink, marked } from './dom.ts';
import type { Reason } from './hit.ts';
import type { Items } from './items.ts';
import { reasonLine } from './reason-line.ts';
import type { Results } from './results.ts';
import type { SearchEvent, SearchState } from './state.ts';

/** Puts the found modules in order, up to a limit, hides the others, and says of each why it was found. */
export function showItems(items: Items, { shown }: Results, vocabulary: FacetVocabulary, limit: number): void {
  const listed = shown.slice(0, limit).flatMap(({ record, hit }) => {
    const item = items.itemFor(record, vocabulary);
    return item ? [{ item, hit }] : [];
  });
  for (const item of items.all()) item.hidden = true;
  for (const { item, hit } of listed) {
    item.hidden = false;
    item.querySelector('.why')?.remove();
    if (hit) (item.querySelector('[data-why]') ?? item).append(whyLine(hit.reason));
  }
  items.list.append(...listed.map(({ item }) => item));
}

function whyLine(reason: Reason): HTMLElement {
  const { lead, parts } = reasonLine(reason);
  return make('span', 'why', make('b', '', lead), ': ', ...marked(parts));
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
