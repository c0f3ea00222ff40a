/** Keeping a copy of the site waits until the reader has the page, milliseconds. */
const READER_FIRST_MS = 4_000;

/**
 * Registers the service worker, and says so when a newer catalogue is ready. It never reloads by itself: a reader in
 * the middle of a form would lose it. Attribute: `data-base`, the site's base path. Part: `now`, the button.
 */
export class UpdateNotice extends HTMLElement {
  #listening: AbortController | undefined;
  #waiting: ServiceWorker | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    // A catalogue opened from disk, and a page served without TLS, have no worker.
    if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
    this.#timer = setTimeout(() => void this.#register(), READER_FIRST_MS);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    clearTimeout(this.#timer);
  }

  async #register(): Promise<void> {
    const base = this.dataset['base'] ?? '/';
    // Where registration is refused (private window, development server) the site works as any other.
    const registration = await navigator.serviceWorker.register(`${base}sw.js`, { scope: base }).catch(() => undefined);
    if (!registration) return;
    this.#watch(registration.waiting);
    registration.addEventListener('updatefound', () => {
      const { installing } = registration;
      installing?.addEventListener('statechange', () => this.#watch(registration.waiting), {
        ...(this.#listening && { signal: this.#listening.signal }),
      });
    });
  }

  /** The first worker of all takes over silently: nothing was there before it. */
  #watch(waiting: ServiceWorker | null): void {
    if (!waiting || !navigator.serviceWorker.controller) return;
    this.#waiting = waiting;
    this.hidden = false;
  }

  #onClick(event: Event): void {
    if (!(event.target instanceof Element) || !event.target.closest('[data-part="now"]')) return;
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    this.#waiting?.postMessage('take-over');
  }
}

customElements.define('update-notice', UpdateNotice);
