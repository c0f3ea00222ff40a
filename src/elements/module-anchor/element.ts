import { moduleAddress } from './module-address.ts';

/**
 * On a status page that does not list every module: an address that names one, `/status/#<id>`, leads to that module's
 * own page where no row here bears its name. Attribute: `data-base`, the site's base path.
 */
export class ModuleAnchor extends HTMLElement {
  #stop: AbortController | undefined;

  connectedCallback(): void {
    this.#stop = new AbortController();
    addEventListener('hashchange', () => this.#lead(), { signal: this.#stop.signal });
    this.#lead();
  }

  disconnectedCallback(): void {
    this.#stop?.abort();
  }

  #lead(): void {
    const address = moduleAddress(location.hash, this.dataset['base'] ?? '/');
    if (address === undefined || document.getElementById(location.hash.slice(1))) return;
    // The page itself would stand between the reader and Back.
    location.replace(address);
  }
}

customElements.define('module-anchor', ModuleAnchor);
