import { isLang, type Lang } from '../../i18n/lang.ts';
import { chooseLang, chosenLang } from './choice.ts';

/**
 * The links to the other languages, at the foot of a page that has one address for all of them: they swap the words of
 * the page where it stands. Without script they lead to the catalogue of that language. For English nothing is loaded.
 */
export class LanguageSwitch extends HTMLElement {
  #listening: AbortController | undefined;
  #spoken = 0;
  /** Brings the page back into English. */
  #restore: (() => void) | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.addEventListener('click', (event) => this.#choose(event), { signal: this.#listening.signal });
    for (const link of this.querySelectorAll('a')) link.href = `?lang=${link.hreflang}`;
    void this.#speak(chosenLang());
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #choose(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !isLang(link.hreflang) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    chooseLang(link.hreflang);
    void this.#speak(link.hreflang);
  }

  async #speak(lang: Lang): Promise<void> {
    this.#spoken += 1;
    const turn = this.#spoken;
    const swap = lang === 'en' ? undefined : await loadSwap(lang, this.dataset['base'] ?? '/');
    if (turn !== this.#spoken) return;
    this.#restore?.();
    this.#restore = swap?.();
    afterNextFrame(() => delete document.documentElement.dataset['wait']);
    for (const link of this.querySelectorAll('a')) {
      if (link.hreflang === (swap ? lang : 'en')) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}

/** What is laid out in one frame and shown in the next does not move before the reader's eyes. */
const afterNextFrame = (then: () => void): unknown => requestAnimationFrame(() => requestAnimationFrame(then));

/** Fetches what swaps and the words of the language; `undefined` where there is no connection and no copy: English stays. */
async function loadSwap(lang: Exclude<Lang, 'en'>, base: string): Promise<(() => () => void) | undefined> {
  try {
    const [{ swapPage }, tongue] = await Promise.all([import('./swap-page.ts'), TONGUES[lang]()]);
    return () => swapPage(lang, tongue, base);
  } catch {
    return undefined;
  }
}

const TONGUES = {
  es: async () => (await import('./spanish.ts')).spanish,
  de: async () => (await import('./german.ts')).german,
};

customElements.define('language-switch', LanguageSwitch);
