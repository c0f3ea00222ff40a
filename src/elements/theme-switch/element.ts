import { THEME_KEY, type Theme, themeOf } from './theme.ts';

/** Three buttons that choose the theme. Without script they stay invisible and the system decides. */
export class ThemeSwitch extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', (event) => this.#choose(event), { signal });
    addEventListener('storage', () => this.#show(), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  #choose(event: Event): void {
    if (!(event.target instanceof HTMLButtonElement)) return;
    store(themeOf(event.target.value));
    this.#show();
  }

  #show(): void {
    const theme = stored();
    const root = document.documentElement;
    if (theme === 'auto') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    for (const button of this.querySelectorAll('button'))
      button.setAttribute('aria-pressed', String(button.value === theme));
  }
}

/** A browser that refuses storage (a page opened from disk, a strict setting) follows the system. */
function stored(): Theme {
  try {
    return themeOf(localStorage.getItem(THEME_KEY));
  } catch {
    return themeOf(document.documentElement.dataset['theme']);
  }
}

function store(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    if (theme === 'auto') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // The choice holds for this page only.
  }
}

customElements.define('theme-switch', ThemeSwitch);
