import type { CountedFacet, FacetId } from '../../pipeline/search/facets.ts';

/** Writes counts, gauges, picked marks and addresses into the filters that the page came with. */
export function showFacets(
  rail: ParentNode,
  facets: readonly CountedFacet[],
  total: number,
  addressOf: (id: FacetId, value: string) => string,
): void {
  for (const { definition, values } of facets) {
    const facet = rail.querySelector(`[data-facet="${definition.id}"]`);
    for (const { value, count, picked } of values) {
      const link = facet?.querySelector<HTMLAnchorElement>(`[data-value="${CSS.escape(value)}"]`);
      if (!link) continue;
      // What is picked can always be let go, even where nothing is left of it.
      setEnabled(link, count > 0 || picked, addressOf(definition.id, value));
      setFlag(link, 'aria-current', picked);
      setText(link.querySelector('.count'), String(count));
      link.querySelector('.gauge path')?.setAttribute('d', `M0 1h${gaugeLength(count, total)}`);
      if (picked && facet instanceof HTMLDetailsElement) facet.open = true;
    }
  }
}

const gaugeLength = (count: number, total: number): number => (total === 0 ? 0 : Math.round((100 * count) / total));

function setEnabled(link: HTMLAnchorElement, enabled: boolean, address: string): void {
  setFlag(link, 'aria-disabled', !enabled);
  if (enabled) {
    link.setAttribute('href', address);
    link.removeAttribute('role');
  } else {
    link.removeAttribute('href');
    // Without an address an `a` has no role, and so could not be said to be disabled.
    link.setAttribute('role', 'link');
  }
}

function setFlag(element: Element, name: string, holds: boolean): void {
  if (holds) element.setAttribute(name, 'true');
  else element.removeAttribute(name);
}

function setText(element: Element | null, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
