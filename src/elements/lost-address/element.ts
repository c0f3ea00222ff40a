import { addressMeant, wordsOf } from './lost-words.ts';

/**
 * The page at no address: puts what the address names into the search box, and where only its case or a language sets it
 * apart from an address of today, leads there. Attribute: `data-base`, the site's base path. Holds a form with an input `q`.
 */
export class LostAddress extends HTMLElement {
  connectedCallback(): void {
    const { base = '/' } = this.dataset;
    const box = this.querySelector<HTMLInputElement>('input[name="q"]');
    if (box && box.value === '') box.value = wordsOf(location.pathname, base);
    void this.#tryMeant(base);
  }

  async #tryMeant(base: string): Promise<void> {
    const address = addressMeant(location, base);
    if (!address) return;
    const answer = await fetch(address, { method: 'HEAD' }).catch(() => undefined);
    if (answer?.ok) location.replace(address);
  }
}

customElements.define('lost-address', LostAddress);
