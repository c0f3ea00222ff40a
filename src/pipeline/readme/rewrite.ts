import type { Element, ElementContent, Root } from 'hast';

/** A document's tree, without a doctype. */
export interface Tree extends Root {
  children: ElementContent[];
}

export type Parent = Tree | Element;

/** The tree of what a parser or the sanitiser answered. */
export const treeOf = (root: Root): Tree => ({
  type: 'root',
  children: root.children.filter((child) => child.type !== 'doctype' && child.type !== 'mdxjsEsm'),
});

/** Answers the nodes that take the element's place, or nothing to keep it and look at its children. */
export type Rewrite = (element: Element, ancestors: readonly Element[]) => ElementContent[] | undefined;

/**
 * Visits every element in document order, parents first; what takes an element's place is not visited. For trees whose
 * depth is capped.
 */
export function rewrite(parent: Parent, visit: Rewrite, ancestors: readonly Element[] = []): void {
  const inner = parent.type === 'element' ? [...ancestors, parent] : ancestors;
  parent.children = parent.children.flatMap((child) => {
    if (child.type !== 'element') return [child];
    const replacement = visit(child, inner);
    if (replacement) return replacement;
    rewrite(child, visit, inner);
    return [child];
  });
}

export const text = (value: string): ElementContent => ({ type: 'text', value });

export const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children });

/** All text below a node, as a reader would copy it. */
export function textOf(node: Parent): string {
  const pieces: string[] = [];
  const waiting: (Tree | ElementContent)[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'text') pieces.push(next.value);
    if ('children' in next) waiting.push(...next.children.toReversed());
  }
  return pieces.join('');
}

/** The classes of an element; both parsers write them as a list. */
export function classesOf({ properties }: Element): readonly string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}
