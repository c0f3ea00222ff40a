import { type FacetVocabulary, facetLabel } from '../../pipeline/search/facets.ts';
import type { SearchRecord } from '../../pipeline/search/search-data.ts';
import { makeSignature } from './dom.ts';
import { pageAddress } from './source.ts';

/** The modules as the page shows them: those that it came with, shown or carried along, and others made from its template. */
export interface Items {
  readonly list: Element;
  /** All that are in the page by now. */
  readonly all: () => Iterable<HTMLElement>;
  /** `undefined` where the page has neither the module nor a template for it. */
  readonly itemFor: (record: SearchRecord, vocabulary: FacetVocabulary) => HTMLElement | undefined;
}

/** @param base the site's base path */
export function openItems(root: ParentNode, base: string): Items | undefined {
  const items = new Map<string, HTMLElement>();
  for (const item of root.querySelectorAll<HTMLElement>('[data-module]')) items.set(item.dataset['module'] ?? '', item);
  const list = items.values().next().value?.parentElement;
  const carried = carriedBy(root);
  const template = root.querySelector<HTMLTemplateElement>('template[data-part="item"]');
  if (!list) return undefined;
  const itemFor = (record: SearchRecord, vocabulary: FacetVocabulary): HTMLElement | undefined => {
    const known =
      items.get(record.id) ?? carried.get(record.id) ?? (template && makeItem(template, record, vocabulary, base));
    if (known) items.set(record.id, known);
    return known ?? undefined;
  };
  return { list, all: () => items.values(), itemFor };
}

/** Cells of modules on other pages, which take part in nothing until they are found. */
function carriedBy(root: ParentNode): Map<string, HTMLElement> {
  const carried = root.querySelector<HTMLTemplateElement>('template[data-part="carried"]');
  const items = [...(carried?.content.querySelectorAll<HTMLElement>('[data-module]') ?? [])];
  return new Map(items.map((item) => [item.dataset['module'] ?? '', item]));
}

/** Fills the template's places, `data-slot`; what is not stated stays as the template says it. */
function makeItem(
  template: HTMLTemplateElement,
  record: SearchRecord,
  vocabulary: FacetVocabulary,
  base: string,
): HTMLElement | undefined {
  const item = document.importNode(template.content, true).querySelector<HTMLElement>('[data-module]');
  if (!item) return undefined;
  item.dataset['module'] = record.id;
  const texts = textsOf(record, vocabulary);
  for (const slot of item.querySelectorAll<HTMLElement>('[data-slot]')) {
    const text = texts[slot.dataset['slot'] ?? ''];
    if (text) slot.textContent = text;
    if (slot instanceof HTMLAnchorElement) slot.href = pageAddress(base, `modules/${encodeURIComponent(record.id)}/`);
  }
  for (const box of item.querySelectorAll('input')) box.value = record.id;
  for (const place of item.querySelectorAll('[data-signature]')) place.append(makeSignature(base, record));
  return item;
}

function textsOf(record: SearchRecord, vocabulary: FacetVocabulary): Readonly<Record<string, string | undefined>> {
  const facet = (id: 'kind' | 'domain' | 'license' | 'task' | 'base'): string =>
    (record.facets[id] ?? []).map((value) => facetLabel(vocabulary, id, value)).join(', ');
  return {
    id: record.id,
    title: record.title,
    summary: record.summary,
    inputs: record.inputs.join('; '),
    outputs: record.outputs.join('; '),
    changed: record.changed,
    kind: facet('kind'),
    domain: facet('domain'),
    license: facet('license'),
    task: facet('task'),
    base: facet('base'),
  };
}
