import { isLang, LANG_NAMES, type Lang } from '../../i18n/lang.ts';
import { chooseLang, chosenLang } from './choice.ts';

/**
 * Stands on a page that has one address for all languages: the page's links to them, `a[data-language]`, swap its words
 * where it stands. Without script they lead to the catalogue of that language. For English nothing is loaded.
 */
export class LanguageSwitch extends HTMLElement {
  #listening: AbortController | undefined;
  #spoken = 0;
  /** Brings the page back into English. */
  #restore: (() => void) | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    document.addEventListener('click', (event) => this.#choose(event), { signal: this.#listening.signal });
    for (const link of languageLinks()) link.href = `?lang=${link.hreflang}`;
    void this.#speak(chosenLang());
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #choose(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINK) : null;
    if (!link || !isLang(link.hreflang) || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    link.closest<HTMLElement>('[popover]')?.hidePopover();
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
    const spoken = swap ? lang : 'en';
    showName(spoken);
    for (const link of languageLinks()) {
      if (link.hreflang === spoken) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}

const LINK = 'a[data-language]';

const languageLinks = (): Iterable<HTMLAnchorElement> => document.querySelectorAll<HTMLAnchorElement>(LINK);

/** The menu shows which language the page speaks. */
function showName(lang: Lang): void {
  for (const [part, text] of [
    ['language-name', LANG_NAMES[lang]],
    ['language-code', lang],
  ] as const) {
    const place = document.querySelector<HTMLElement>(`[data-part="${part}"]`);
    if (!place) continue;
    place.lang = lang;
    place.textContent = text;
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
