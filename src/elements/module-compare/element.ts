import type { IsoDate } from '../../model/fact.ts';
import type { SearchText } from '../../pipeline/search/search-data.ts';
import { askedByAddress, type Choice, choiceToAddress, MOST_COMPARED } from '../compare-tray/choice.ts';
import { readChoice, writeChoice } from '../compare-tray/stored-choice.ts';
import { openCatalogue, type SearchCatalogue } from '../module-search/catalogue.ts';
import { fill, make, refill } from '../module-search/dom.ts';
import { searchSource } from '../module-search/source.ts';
import { ledeOf } from './lede.ts';
import { type Compared, compareModules } from './rows.ts';
import { comparisonTable } from './show-comparison.ts';

interface Loaded extends SearchCatalogue {
  readonly texts: readonly SearchText[];
}

/**
 * Sets the modules that the address names (`?m=a&m=b`, else those chosen before) side by side.
 * Attributes: `data-index`, `data-texts`, `data-base`. Parts: `lede`, `count`, `table`, `add`.
 */
export class ModuleCompare extends HTMLElement {
  /** Writes a date as the pages do; they hand it in. */
  static date: (date: IsoDate) => string = (date) => date;

  #listening: AbortController | undefined;
  #loaded: Promise<Loaded> | undefined;
  /** The modules that the address names, in its order. */
  #choice: Choice = [];

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('change', (event) => this.#onChange(event), { signal });
    addEventListener('popstate', () => void this.#show(), { signal });
    if (location.search === '') history.replaceState(null, '', `${location.pathname}${choiceToAddress(readChoice())}`);
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-part="${name}"]`);
  }

  #onChange(event: Event): void {
    if (!(event.target instanceof HTMLSelectElement) || event.target.value === '') return;
    this.#choose([...this.#choice, event.target.value]);
  }

  #choose(choice: Choice): void {
    history.pushState(null, '', `${location.pathname}${choiceToAddress(choice)}`);
    writeChoice(choice);
    void this.#show();
  }

  async #show(): Promise<void> {
    const { dataset } = this;
    const source = searchSource({ index: dataset['index'] ?? '', texts: dataset['texts'] ?? '' });
    try {
      this.#loaded ??= Promise.all([source.index(), source.texts()]).then(([data, texts]) => ({
        ...openCatalogue(data),
        texts,
      }));
      this.#draw(await this.#loaded);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      fill(this.#part('lede'), [`Comparing needs a file that could not be read: ${reason}`]);
    }
  }

  #draw({ records, vocabulary, texts }: Loaded): void {
    const byId = new Map(records.map((record) => [record.id, record]));
    const { known, unknown } = askedByAddress(location.search, byId.keys());
    this.#choice = known;
    const modules = known.slice(0, MOST_COMPARED).flatMap((id): Compared[] => {
      const record = byId.get(id);
      return record ? [{ record, text: texts.find((text) => text.id === id) }] : [];
    });
    const groups = compareModules(modules, vocabulary, ModuleCompare.date);
    const rows = groups.flatMap((group) => group.rows);
    const differing = rows.filter((row) => row.differs).length;
    const outcome = { shown: modules.length, known: known.length, unknown, differing, rows: rows.length };
    fill(this.#part('lede'), ledeOf(outcome));
    const remove = (id: string): void => this.#choose(known.filter((other) => other !== id));
    const table =
      modules.length === 0 ? [] : [comparisonTable(modules, groups, { base: this.dataset['base'] ?? '/', remove })];
    const others = records.filter(({ id }) => !known.includes(id)).sort((a, b) => a.title.localeCompare(b.title, 'en'));
    this.#offer(modules.length, others);
    refill(this.#part('table'), table, { kind: '.remove', otherwise: () => this.querySelector('select') });
  }

  #offer(count: number, others: readonly { readonly id: string; readonly title: string }[]): void {
    const choice = this.querySelector('select');
    if (!choice) return;
    const options = others.map(({ id, title }) => {
      const option = make('option', '', title);
      option.value = id;
      return option;
    });
    choice.replaceChildren(make('option', '', 'Add a module …'), ...options);
    choice.options[0]?.setAttribute('value', '');
    choice.disabled = count >= MOST_COMPARED;
    fill(this.#part('count'), [make('strong', '', `${count} of at most ${MOST_COMPARED}`)]);
  }
}

customElements.define('module-compare', ModuleCompare);
