import type { Strings } from '../../i18n/en.ts';
import { type OfflineList, savedSentence } from './offline-list.ts';

/** Pages fetched at once: gentle on the server, quick enough for the reader. */
const BATCH = 6;

/**
 * Saves the pages that the service worker does not keep for everybody. Attributes: `data-base`, `data-words`. Parts: `sentence`, the
 * button `save`. It stays hidden where nothing can be saved.
 */
export class OfflineCopy extends HTMLElement {
  #listening: AbortController | undefined;
  #list: OfflineList | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    if (navigator.serviceWorker && location.protocol.startsWith('http')) void this.#offer();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  get #base(): string {
    return this.dataset['base'] ?? '/';
  }

  /** Written by our own page. */
  get #words(): Strings['offline'] {
    return JSON.parse(this.dataset['words'] ?? '{}') as Strings['offline'];
  }

  /** Asked for once the worker stands, so that the list never competes with the page itself. */
  async #offer(): Promise<void> {
    await navigator.serviceWorker.ready;
    const response = await fetch(`${this.#base}offline.json`).catch(() => undefined);
    if (!response?.ok) return;
    this.#list = (await response.json()) as OfflineList;
    this.hidden = false;
    await this.#show();
  }

  #onClick(event: Event): void {
    if (event.target instanceof Element && event.target.closest('[data-part="save"]')) void this.#save();
  }

  async #save(): Promise<void> {
    const saved = await caches.open(`${this.#base}saved`);
    const missing = await this.#missing();
    for (let place = 0; place < missing.length; place += BATCH) {
      const batch = missing.slice(place, place + BATCH);
      const done = await Promise.allSettled(batch.map((path) => saved.add(this.#base + path)));
      const failed = done.filter(({ status }) => status === 'rejected').length;
      await this.#show(failed > 0 ? this.#words.stopped : undefined);
      if (failed > 0) return;
    }
  }

  async #missing(): Promise<string[]> {
    const saved = await caches.open(`${this.#base}saved`);
    const there = new Set((await saved.keys()).map(({ url }) => new URL(url).pathname));
    return (this.#list?.paths ?? []).filter((path) => !there.has(this.#base + path));
  }

  async #show(fault?: string): Promise<void> {
    if (!this.#list) return;
    const missing = await this.#missing();
    const sentence = this.querySelector('[data-part="sentence"]');
    if (sentence)
      sentence.textContent =
        fault ?? savedSentence(this.#list, missing.length, this.#words, document.documentElement.lang);
    const button = this.querySelector<HTMLElement>('[data-part="save"]');
    if (button) button.hidden = missing.length === 0;
  }
}

customElements.define('offline-copy', OfflineCopy);
