/** What was changed in a page, so that all of it can be brought back. What others have changed since stays as they left it. */
export interface Ledger {
  readonly setText: (node: Text, own: string) => void;
  readonly setContent: (element: Element, own: readonly Node[]) => void;
  readonly setAttribute: (element: Element, name: string, own: string) => void;
  /** Brings one attribute back. */
  readonly clearAttribute: (element: Element, name: string) => void;
  readonly hasSet: (element: Element, name: string) => boolean;
  readonly restore: (root: Element) => void;
}

interface Changed<Value> {
  readonly english: Value;
  readonly own: Value;
}

export function createLedger(): Ledger {
  const texts = new WeakMap<Text, Changed<string>>();
  const contents = new WeakMap<Element, Changed<readonly Node[]>>();
  const attributes = new WeakMap<Element, Map<string, Changed<string | null>>>();

  const clearAttribute = (element: Element, name: string): void => {
    const changed = attributes.get(element)?.get(name);
    attributes.get(element)?.delete(name);
    if (!changed || element.getAttribute(name) !== changed.own) return;
    if (changed.english === null) element.removeAttribute(name);
    else element.setAttribute(name, changed.english);
  };
  const restoreContent = (element: Element): void => {
    const changed = contents.get(element);
    if (!changed) return;
    contents.delete(element);
    const now = [...element.childNodes];
    const isOurs = now.length === changed.own.length && now.every((node, index) => node === changed.own[index]);
    if (isOurs) element.replaceChildren(...changed.english);
  };
  return {
    setText: (node, own) => {
      texts.set(node, { english: node.data, own });
      node.data = own;
    },
    setContent: (element, own) => {
      contents.set(element, { english: [...element.childNodes], own });
      element.replaceChildren(...own);
    },
    setAttribute: (element, name, own) => {
      const changed = attributes.get(element) ?? new Map<string, Changed<string | null>>();
      attributes.set(element, changed.set(name, { english: element.getAttribute(name), own }));
      element.setAttribute(name, own);
    },
    clearAttribute,
    hasSet: (element, name) => attributes.get(element)?.has(name) ?? false,
    restore: (root) => {
      for (const element of [root, ...root.querySelectorAll('*')]) {
        for (const name of [...(attributes.get(element)?.keys() ?? [])]) clearAttribute(element, name);
        restoreContent(element);
        for (const node of element.childNodes) {
          const changed = node instanceof Text ? texts.get(node) : undefined;
          if (node instanceof Text && changed?.own === node.data) node.data = changed.english;
        }
      }
    },
  };
}
