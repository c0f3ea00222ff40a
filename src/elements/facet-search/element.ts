/**
 * The search box of a page that lists one selection: words in the page's address lead on to the catalogue, which searches
 * them within the selection. Holds the form, whose hidden inputs are the selection.
 */
export class FacetSearch extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const box = form?.querySelector<HTMLInputElement>('input[name="q"]');
    const words = new URLSearchParams(location.search).get('q')?.trim();
    if (!form || !box || !words) return;
    box.value = words;
    const asked = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
    // The page itself would stand between the reader and Back.
    location.replace(`${form.action}?${asked}`);
  }
}

customElements.define('facet-search', FacetSearch);
