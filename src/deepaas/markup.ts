/**
 * A tree of elements as plain data, so that one function draws a form or an answer at build time and in the browser.
 * Texts stay texts: neither side ever reads them as HTML.
 */
export interface Markup {
  readonly tag: string;
  /** `true` sets an attribute without a value; `false` and `undefined` leave it out. */
  readonly attributes: Readonly<Record<string, AttributeValue>>;
  readonly children: readonly Child[];
}

type AttributeValue = string | number | boolean | undefined;
export type Child = Markup | string;
/** What may stand among the children of an element: nothing, for instance, where a part does not apply. */
type Given = Child | undefined | false | readonly (Child | undefined | false)[];

export function h(
  tag: string,
  attributes: Readonly<Record<string, AttributeValue>>,
  ...children: readonly Given[]
): Markup {
  const given: Child[] = [];
  for (const child of children) {
    if (!child) continue;
    if (typeof child === 'string' || 'tag' in child) given.push(child);
    else given.push(...child.filter((part): part is Child => Boolean(part)));
  }
  return { tag, attributes, children: given };
}

/** All text below an element, for tests and for the names of things. */
export const textWithin = (child: Child): string =>
  typeof child === 'string' ? child : child.children.map(textWithin).join('');
