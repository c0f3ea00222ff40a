import { facetWord, vocabularyIn } from '../../i18n/facet-word.ts';
import { say, sayCount } from '../../i18n/say.ts';
import type { SearchWords } from '../../i18n/strings.ts';
import {
  ABSENT,
  FACET_IDS,
  type FacetId,
  type FacetVocabulary,
  facetLabel,
  isFacetValue,
} from '../../pipeline/search/facets.ts';
import { make, makeLink, marked } from './dom.ts';
import type { Reason } from './hit.ts';
import type { Items } from './items.ts';
import { reasonLine } from './reason-line.ts';
import type { Results } from './results.ts';
import type { SearchEvent, SearchState } from './state.ts';

/** The words of the page's language, and those of the catalogue for what has a name. */
export interface Wording {
  readonly words: SearchWords;
  readonly vocabulary: FacetVocabulary;
}

/** Puts the found modules in order, up to a limit, hides the others, and says of each why it was found. */
export function showItems(items: Items, { shown }: Results, { words, vocabulary }: Wording, limit: number): void {
  const listed = shown.slice(0, limit).flatMap(({ record, hit }) => {
    const item = items.itemFor(record, vocabularyIn(words.facets, vocabulary));
    return item ? [{ item, hit }] : [];
  });
  for (const item of items.all()) item.hidden = true;
  for (const { item, hit } of listed) {
    item.hidden = false;
    item.querySelector('.why')?.remove();
    if (hit) (item.querySelector('[data-why]') ?? item).append(whyLine(hit.reason, words));
  }
  const order = listed.map(({ item }) => item);
  const last = [...items.list.children].slice(-order.length);
  // An element that is moved loses the focus, and the long texts often change nothing.
  if (order.some((item, place) => item !== last[place])) items.list.append(...order);
}

function whyLine(reason: Reason, words: SearchWords): HTMLElement {
  const { lead, parts } = reasonLine(reason, words);
  return make('span', 'why', make('b', '', lead), ': ', ...marked(parts));
}

/** Says how many were found, whether the demonstration is among them, and how many of them are shown. */
export function showCount(
  part: HTMLElement | null,
  { count, total, shown }: Results,
  words: SearchWords,
  limit: number,
) {
  const sentence = sayCount(count === total ? words.modules : words.ofTotal, count, words.lang, { total });
  setText(part?.firstElementChild, sentence);
  const demonstration = part?.querySelector<HTMLElement>('[data-part="demonstration"]');
  if (demonstration) demonstration.hidden = !shown.some(({ record }) => record.demonstration);
  const isCut = count > limit;
  setText(part?.querySelector('[data-part="range"]'), isCut ? ` ${say(words.showing, { first: 1, last: limit })}` : '');
}

function setText(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}

/** One chip a picked value, each a link to the state without it. */
export function chipsFor(
  { selection, query }: SearchState,
  { words, vocabulary }: Wording,
  addressAfter: (event: SearchEvent) => string,
): HTMLLIElement[] {
  const picked = FACET_IDS.flatMap((id) => (selection[id] ?? []).map((value) => ({ id, value })));
  if (picked.length === 0 && query.trim() === '') return [];
  const chips = picked.map(({ id, value }) => {
    const label = valueWord({ words, vocabulary }, id, value);
    return chip(words, words.facets[id].label, label, addressAfter({ kind: 'toggled', id, value }));
  });
  if (query.trim() !== '')
    chips.unshift(chip(words, words.words, query.trim(), addressAfter({ kind: 'typed', query: '' })));
  return [...chips, make('li', 'clear', makeLink(addressAfter({ kind: 'cleared' }), '', words.clearAll))];
}

/** Where the notice leads. */
export interface Ways {
  readonly after: (event: SearchEvent) => string;
  /** Address of the page to submit a module on. */
  readonly submit: string;
  /** Address of the page that says why a module is not listed. */
  readonly status: string;
}

/** What an empty result says: which filter took the modules away, and what would bring them back. */
export function noticeFor(
  results: Results,
  { query, selection }: SearchState,
  words: SearchWords,
  leads: Ways,
): Node[] {
  if (results.shown.length > 0) return respeltNotice(results, query, words);
  if (results.unlisted) return unlistedNotice(results.unlisted, words, leads);
  const ways = results.reliefs.map(({ id, count }) => {
    const found = sayCount(words.modules, count, words.lang);
    const way = say(words.without, {
      facet: words.facets[id].label,
      modules: found,
    });
    return make('li', '', makeLink(leads.after({ kind: 'dropped', id }), '', way));
  });
  const isFiltered = FACET_IDS.some((id) => (selection[id] ?? []).length > 0);
  if (query.trim() !== '' && isFiltered) {
    const way = say(words.withoutWords, { words: query.trim() });
    ways.push(make('li', '', makeLink(leads.after({ kind: 'typed', query: '' }), '', way)));
  }
  const why = isFiltered ? words.filtersLeaveNothing : words.noWords;
  return [make('h3', '', words.noneFits), make('p', '', why), make('ul', '', ...ways)];
}

function unlistedNotice(unlisted: 'doi' | 'address', words: SearchWords, { submit, status }: Ways): Node[] {
  const ways = [makeLink(submit, '', words.submitIt), makeLink(status, '', words.whyNotListed)];
  return [
    make('h3', '', words.noneFits),
    make('p', '', unlisted === 'doi' ? words.unlistedDoi : words.unlistedAddress),
    make('ul', '', ...ways.map((way) => make('li', '', way))),
  ];
}

function respeltNotice({ respelt }: Results, query: string, words: SearchWords): Node[] {
  if (respelt.length === 0) return [];
  return [make('p', '', say(words.respelt, { words: query.trim() }))];
}

function chip(words: SearchWords, name: string, label: string, href: string): HTMLLIElement {
  const cross = make('span', '', '×');
  cross.setAttribute('aria-hidden', 'true');
  const says = make('span', 'visually-hidden', words.removeFilter);
  return make('li', '', makeLink(href, 'chip', `${name} `, make('b', '', label), says, cross));
}

/** A value in the middle of a line; one that the facet does not have, as an address may name it, is said to be none. What is not stated begins in lower case. */
function valueWord({ words, vocabulary }: Wording, id: FacetId, value: string): string {
  if (!isFacetValue(vocabulary, id, value)) return say(words.noSuchValue, { value });
  const word = facetWord(words.facets, id, value, facetLabel(vocabulary, id, value));
  return value === ABSENT ? word.toLowerCase() : word;
}
