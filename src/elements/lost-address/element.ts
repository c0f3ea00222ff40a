import { make, makeLink } from '../module-search/dom.ts';
import { searchSource } from '../module-search/source.ts';
import { addressMeant, wordsOf } from './lost-words.ts';

/**
 * The page at no address: puts what the address names into the search box, and where only its case or a language sets it
 * apart from an address of today, leads there; else it names the modules that may have been meant. Attributes: `data-base`, the site's base path, and
 * `data-index`, the address of the search data. Holds a form with an input `q` and a part `meant` with a list.
 */
export class LostAddress extends HTMLElement {
  connectedCallback(): void {
    const { base = '/' } = this.dataset;
    const box = this.querySelector<HTMLInputElement>('input[name="q"]');
    if (box && box.value === '') box.value = wordsOf(location.pathname, base);
    void this.#lead(base);
  }

  async #lead(base: string): Promise<void> {
    const address = addressMeant(location, base);
    if (address && (await isThere(address))) location.replace(address);
    else await this.#offer(base);
  }

  /** Without the search data the words in the box still lead on. */
  async #offer(base: string): Promise<void> {
    const words = wordsOf(location.pathname, base);
    if (words === '') return;
    const source = searchSource({ index: this.dataset['index'] ?? '', texts: '' });
    const meant = await import('./modules-meant.ts')
      .then(({ modulesMeant }) => modulesMeant(words, source))
      .catch(() => []);
    const part = this.querySelector<HTMLElement>('[data-part="meant"]');
    if (!part || meant.length === 0) return;
    const items = meant.map(({ id, title }) =>
      make('li', '', makeLink(`${base}modules/${encodeURIComponent(id)}/`, '', title)),
    );
    part.hidden = false;
    part.querySelector('ul')?.replaceChildren(...items);
  }
}

async function isThere(address: string): Promise<boolean> {
  const answer = await fetch(address, { method: 'HEAD' }).catch(() => undefined);
  return answer?.ok ?? false;
}

customElements.define('lost-address', LostAddress);
