/**
 * Holds the filters, which a narrow screen shows as a sheet of their own while the address names them (`#filters`): Escape
 * closes it, as its link does, and the keyboard is back where the sheet was opened.
 */
export class FilterPanel extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #onKey({ key, target }: KeyboardEvent): void {
    const close = this.querySelector<HTMLAnchorElement>('[data-part="close"]');
    // In the box of the search, Escape clears the words. On a wide screen nothing is open.
    if (key !== 'Escape' || target instanceof HTMLInputElement || !close?.checkVisibility()) return;
    close.click();
    document.querySelector<HTMLAnchorElement>('[data-part="to-filters"]')?.focus();
  }
}

customElements.define('filter-panel', FilterPanel);
