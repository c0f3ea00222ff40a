import type { SearchRecord } from '../../pipeline/search/search-data.ts';
import type { TextPart } from './fold.ts';

/** Makes an element with classes and children; text is never read as markup. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

export function makeLink(href: string, className: string, ...children: readonly (Node | string)[]): HTMLAnchorElement {
  const link = make('a', className, ...children);
  link.href = href;
  return link;
}

/** A module's signature, drawn at build. The words beside it say the same, so a missing file leaves no trace. */
export function makeSignature(base: string, { signature }: Pick<SearchRecord, 'signature'>): HTMLImageElement {
  const image = make('img', 'signature');
  image.alt = '';
  image.width = 320;
  image.height = 84;
  image.addEventListener('error', () => image.remove(), { once: true });
  image.src = `${base}signatures/${signature}.svg`;
  return image;
}

export const marked = (parts: readonly TextPart[]): (Node | string)[] =>
  parts.map((part) => (part.marked ? make('mark', '', part.text) : part.text));

/** Shows the children in a part of the page, or hides the part where there are none. */
export function fill(part: HTMLElement | null, children: readonly (Node | string)[]): void {
  if (!part) return;
  part.replaceChildren(...children);
  part.hidden = children.length === 0;
}

/**
 * Shows the children in the place of those with the focus: the one that says the same keeps it, else the one of `kind`
 * that now stands there gets it, else what `otherwise` finds.
 */
export function refill(
  part: HTMLElement | null,
  children: readonly (Node | string)[],
  { kind, otherwise }: { readonly kind: string; readonly otherwise: () => HTMLElement | null },
): void {
  const focused = document.activeElement;
  const hadFocus = part?.contains(focused) ?? false;
  const those = (selector: string) => [...(part?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const place = focused instanceof HTMLElement ? those(kind).indexOf(focused) : -1;
  fill(part, children);
  if (!hadFocus) return;
  const same = those('a, button').find((one) => one.textContent === focused?.textContent);
  (same ?? those(kind)[place] ?? otherwise())?.focus();
}
