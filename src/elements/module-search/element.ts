import { vocabularyIn } from '../../i18n/facet-word.ts';
import { say } from '../../i18n/say.ts';
import type { SearchWords } from '../../i18n/strings.ts';
import { facetsToShow } from '../../pipeline/search/facet-counts.ts';
import { type FacetVocabulary, isFacetId } from '../../pipeline/search/facets.ts';
import { openCatalogue, type SearchCatalogue } from './catalogue.ts';
import { fill, make, refill } from './dom.ts';
import type { SearchEngine } from './engine.ts';
import { FIRST_PAGE } from './first-page.ts';
import { type Items, openItems } from './items.ts';
import { type KeyTargets, listenForKeys } from './keys.ts';
import { offerCsv } from './offer-csv.ts';
import { type Results, resultsOf } from './results.ts';
import { offerDocumentation } from './show-documentation.ts';
import { showFacets } from './show-facets.ts';
import { chipsFor, noticeFor, showCount, showItems, type Ways } from './show-results.ts';
import { makeSortable, showSort } from './show-sort.ts';
import { keepShown, shownBefore } from './shown-count.ts';
import { type SearchSource, searchSource } from './source.ts';
import {
  formatState,
  isAsking,
  nextState,
  parseState,
  type SearchEvent,
  type SearchState,
  SORTS,
  sortOf,
} from './state.ts';
import { addressOf, leavePart, nameWhole, returnToPart } from './whole-list.ts';

/** Gap after the last key before the address is written, milliseconds: browsers refuse more than about 100 writes in 30 s. */
const ADDRESS_GAP_MS = 300;

/**
 * Searches, filters and sorts the modules that the page lists. The page works without it: every filter is a link.
 * Attributes: `data-index` and `data-texts`, the addresses of the search data; `data-base`, the site's base path;
 * `data-whole`, the address of the page whose list is searched, where this page shows a part of it, with `data-title`, what
 * that list is called; `data-submit` and `data-status`, the pages that help where no module has a pasted address; `data-words`, the
 * sentences of the page's language.
 */
export class ModuleSearch extends HTMLElement {
  #listening: AbortController | undefined;
  #source: SearchSource | undefined;
  #catalogue: Promise<SearchCatalogue> | undefined;
  #engine: Promise<SearchEngine> | undefined;
  #items: Items | undefined;
  #words: SearchWords | undefined;
  #limit = FIRST_PAGE;
  #state: SearchState = parseState('');
  #addressTimer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#source = searchSource({ index: this.dataset['index'] ?? '', texts: this.dataset['texts'] ?? '' });
    // Written by our own page.
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as SearchWords;
    this.#items = openItems(this, this.dataset['base'] ?? '/');
    this.addEventListener('input', (event) => this.#onInput(event), { signal });
    this.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    this.addEventListener('focusin', (event) => event.target === this.#box && this.#prepare(), { signal });
    listenForKeys(this.#keyTargets(), signal);
    addEventListener('popstate', () => this.#onReturn(), { signal });
    this.#part('sort')?.removeAttribute('hidden');
    makeSortable(this.querySelectorAll('th[data-sort]'));
    if (location.search !== '' || shownBefore() > FIRST_PAGE) this.#follow(parseState(location.search));
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    clearTimeout(this.#addressTimer);
  }

  get #box(): HTMLInputElement | null {
    return this.querySelector('input[type="search"]');
  }

  #keyTargets(): KeyTargets {
    return {
      box: () => this.#box,
      results: () => [...this.querySelectorAll<HTMLElement>('[data-module]:not([hidden]) :is(h3, th) a')],
      clear: () => this.#take({ kind: 'typed', query: '' }),
    };
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-part="${name}"]`);
  }

  /** Shows a state that the address already tells, as on arrival and on Back. */
  #follow(state: SearchState): void {
    this.#state = state;
    this.#limit = shownBefore();
    if (this.#box) this.#box.value = state.query;
    void this.#show();
  }

  #take(event: SearchEvent): void {
    if (event.kind !== 'typed') this.#writeAddress();
    this.#state = nextState(this.#state, event);
    this.#limit = FIRST_PAGE;
    if (event.kind === 'typed') {
      leavePart(this);
      clearTimeout(this.#addressTimer);
      this.#addressTimer = setTimeout(() => this.#writeAddress(), ADDRESS_GAP_MS);
    } else {
      history.pushState(null, '', addressOf(this, this.#state));
    }
    if (this.#box && this.#box.value !== this.#state.query) this.#box.value = this.#state.query;
    void this.#show();
  }

  /** Writes what was typed into the address, at the latest before the reader leaves: Back must find it there. */
  #writeAddress(): void {
    if (this.#addressTimer === undefined) return;
    clearTimeout(this.#addressTimer);
    this.#addressTimer = undefined;
    history.replaceState(null, '', addressOf(this, this.#state));
  }

  #onReturn(): void {
    if (!returnToPart(this)) this.#follow(parseState(location.search));
  }

  /** A newer state wins over the answer of an older one. */
  async #show(): Promise<void> {
    const state = this.#state;
    this.dataset['state'] = 'searching';
    try {
      const catalogue = await this.#load();
      const found = state.query.trim() === '' ? undefined : (await this.#prepare()).find(state.query);
      if (state !== this.#state) return;
      this.#draw(resultsOf(catalogue.records, state, found), state, catalogue);
      this.dataset['state'] = 'shown';
    } catch (error) {
      this.#fail(error);
    }
  }

  #draw(results: Results, state: SearchState, { vocabulary, overall }: SearchCatalogue): void {
    const words = this.#words;
    if (!words) return;
    const wording = { words, vocabulary };
    this.toggleAttribute('data-asked', isAsking(state));
    nameWhole(this);
    if (this.#items) showItems(this.#items, results, wording, this.#limit);
    // Cells that came into the page have boxes, whose state others know.
    this.dispatchEvent(new Event('listed', { bubbles: true }));
    this.#offerMore(results.shown.length, words);
    const addressAfter = (event: SearchEvent): string => addressOf(this, nextState(state, event));
    const facets = facetsToShow(vocabulary, results.counts, overall, state.selection);
    showFacets(this, facets, overall.total, (id, value) => addressAfter({ kind: 'toggled', id, value }));
    showCount(this.#part('count'), results, words, this.#limit);
    refill(this.#part('chips'), chipsFor(state, wording, addressAfter), {
      kind: '.chip',
      otherwise: () => this.#part('count'),
    });
    fill(this.#part('notice'), noticeFor(results, state, words, this.#ways(addressAfter)));
    if (!globalThis.carriedSearch)
      offerDocumentation(this.#part('deeper'), this.dataset['base'] ?? '/', state.query.trim(), words);
    showSort(this, state);
    offerCsv(this.querySelector('[data-part="csv"]'), results, vocabulary, words);
    // The other view, and the same page in the other languages.
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-view], a[data-same-page]')) {
      link.search = formatState(state);
    }
  }

  #ways(after: Ways['after']): Ways {
    return { after, submit: this.dataset['submit'] ?? '', status: this.dataset['status'] ?? '' };
  }

  /** Once a script shows the list, it grows in place; the pages of the plain list would lead away from the question. */
  #offerMore(found: number, words: SearchWords): void {
    this.#part('pages')?.setAttribute('hidden', '');
    const rest = found - this.#limit;
    const button = make('button', 'button', say(words.showMore, { n: Math.min(rest, FIRST_PAGE) }));
    button.type = 'button';
    button.addEventListener('click', () => void this.#showMore());
    fill(this.#part('more'), rest > 0 ? [button] : []);
  }

  /** Goes on where the list ended; how far it goes is kept for those who come back to it. */
  async #showMore(): Promise<void> {
    const before = this.#limit;
    this.#limit += FIRST_PAGE;
    keepShown(this.#limit);
    await this.#show();
    this.#keyTargets().results()[before]?.focus({ preventScroll: true });
  }

  #fail(error: unknown): void {
    this.dataset['state'] = 'failed';
    const notice = this.#part('notice');
    if (!notice || !this.#words) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    fill(notice, [say(this.#words.failed, { reason })]);
  }

  #load(): Promise<SearchCatalogue> {
    if (!this.#source) throw new Error('The element is not connected.');
    this.#catalogue ??= this.#source.index().then(openCatalogue);
    return this.#catalogue;
  }

  /** The engine arrives on first use: a reader who only looks never pays for it. */
  #prepare(): Promise<SearchEngine> {
    this.#engine ??= this.#startEngine();
    return this.#engine;
  }

  async #startEngine(): Promise<SearchEngine> {
    const [{ createSearchEngine }, { records, vocabulary }] = await Promise.all([import('./engine.ts'), this.#load()]);
    const engine = createSearchEngine(records, this.#inWords(vocabulary));
    void this.#addTexts(engine);
    return engine;
  }

  /** The catalogue's words in the page's language, so that they can be searched for. */
  #inWords(vocabulary: FacetVocabulary): FacetVocabulary {
    const facets = this.#words?.facets;
    return facets ? vocabularyIn(facets, vocabulary) : vocabulary;
  }

  /** Long texts come after the first results; without them search is only a little weaker. */
  async #addTexts(engine: SearchEngine): Promise<void> {
    const texts = await this.#source?.texts().catch(() => undefined);
    if (!texts) return;
    engine.addTexts(texts);
    if (this.#state.query.trim() !== '') await this.#show();
  }

  #onInput(event: Event): void {
    if (event.target === this.#box && this.#box) this.#take({ kind: 'typed', query: this.#box.value });
  }

  #onSubmit(event: SubmitEvent): void {
    event.preventDefault();
    if (event.target instanceof HTMLElement && event.target.dataset['part'] === 'sort') return;
    this.#writeAddress();
    document.getElementById('results')?.scrollIntoView();
  }

  #onChange(event: Event): void {
    if (event.target instanceof HTMLSelectElement) this.#sortBy(event.target.value, false);
  }

  #sortBy(name: string | undefined, reversed: boolean): void {
    const sort = SORTS.find((known) => known === name);
    if (sort) this.#take({ kind: 'sorted', sort, reversed });
  }

  #onClick(event: MouseEvent): void {
    this.#writeAddress();
    const column = event.target instanceof Element ? event.target.closest<HTMLElement>('th[data-sort]') : null;
    if (column) {
      const isAgain = column.dataset['sort'] === sortOf(this.#state);
      this.#sortBy(column.dataset['sort'], isAgain && !this.#state.reversed);
    }
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    // A click that opens a new tab or window is the browser's.
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    const facet = link.closest<HTMLElement>('[data-facet]')?.dataset['facet'] ?? '';
    const { value, asks } = link.dataset;
    if (value !== undefined && isFacetId(facet)) {
      event.preventDefault();
      if (link.getAttribute('aria-disabled') !== 'true') this.#take({ kind: 'toggled', id: facet, value });
      return;
    }
    if (asks === undefined && !this.#leadsHere(link)) return;
    event.preventDefault();
    const state = parseState(asks ?? link.search);
    history.pushState(null, '', addressOf(this, state));
    this.#follow(state);
  }

  /** A link to another state of this very page: a chip, a way out of an empty result, "clear all". */
  #leadsHere(link: HTMLAnchorElement): boolean {
    const isThisPage = link.origin === location.origin && link.pathname === location.pathname;
    return isThisPage && link.hash === '' && link.dataset['view'] === undefined;
  }
}

customElements.define('module-search', ModuleSearch);
