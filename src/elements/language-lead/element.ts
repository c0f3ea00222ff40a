import { chosenLang } from '../language-switch/choice.ts';
import { leadLinks } from '../language-switch/lead-links.ts';

/**
 * Stands on pages that exist in English alone: their links lead on to pages in the language that the reader last read, so
 * that passing through changes nothing. Attribute: `data-base`, the site's base path.
 */
export class LanguageLead extends HTMLElement {
  connectedCallback(): void {
    const lang = chosenLang();
    const { base } = this.dataset;
    if (lang !== 'en' && base !== undefined)
      leadLinks(lang, base, (link, name, value) => link.setAttribute(name, value));
  }
}

customElements.define('language-lead', LanguageLead);
