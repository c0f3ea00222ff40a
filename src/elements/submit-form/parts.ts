/** Finds the parts of the form that the server wrote, by `data-part`. A missing one is our bug. */
export function partOf<T extends Element>(root: ParentNode, name: string, type: new () => T): T {
  const part = root.querySelector(`[data-part="${name}"]`);
  if (part instanceof type) return part;
  throw new Error(`The form needs a part: <${type.name} data-part="${name}">.`);
}

/** Fills a slot of a copied template by text; strangers' text stays text. */
export function fillSlot(root: ParentNode, name: string, text: string): HTMLElement {
  const slot = root.querySelector(`[data-slot="${name}"]`);
  if (!(slot instanceof HTMLElement)) throw new Error(`The template needs a slot: data-slot="${name}".`);
  slot.textContent = text;
  return slot;
}

/** Text that a screen reader announces only where it changes. */
export function sayIn(region: Element, text: string): void {
  if (region.textContent !== text) region.textContent = text;
}

/** Names the drawing that an icon shows. */
export function drawSymbol(root: ParentNode, name: string): void {
  root.querySelector('use')?.setAttribute('href', `#${name}`);
}
