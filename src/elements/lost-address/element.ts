import { addressInLowerCase, wordsOf } from './lost-words.ts';

/**
 * The page at no address: puts what the address names into the search box, and where only its case differs from an address
 * of today, leads there. Attribute: `data-base`, the site's base path. Holds a form with an input `q`.
 */
export class LostAddress extends HTMLElement {
  connectedCallback(): void {
    const { base = '/' } = this.dataset;
    const box = this.querySelector<HTMLInputElement>('input[name="q"]');
    if (box && box.value === '') box.value = wordsOf(location.pathname, base);
    void this.#tryLowerCase(base);
  }

  async #tryLowerCase(base: string): Promise<void> {
    const address = addressInLowerCase(location.pathname, base);
    if (!address) return;
    const answer = await fetch(address, { method: 'HEAD' }).catch(() => undefined);
    if (answer?.ok) location.replace(`${address}${location.search}${location.hash}`);
  }
}

customElements.define('lost-address', LostAddress);
