import type { Child, Markup } from '../../deepaas/markup.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Rows that are added before the browser gets its turn: it lays them out in three times the time. */
const SLICE = 25;

/** Makes nodes of markup. Texts become text nodes, so that nothing in them is read as HTML. */
export function mount(child: Child, isSvg = false): Node {
  if (typeof child === 'string') return document.createTextNode(child);
  const inSvg = isSvg || child.tag === 'svg';
  const element = mountEmpty(child, inSvg);
  element.append(...child.children.map((inner) => mount(inner, inSvg && child.tag !== 'foreignObject')));
  return element;
}

export function mountElement(markup: Markup): HTMLElement {
  const node = mount(markup);
  if (node instanceof HTMLElement) return node;
  throw new Error(`<${markup.tag}> is no HTML element.`);
}

function mountEmpty({ tag, attributes }: Markup, isSvg: boolean): Element {
  const element = isSvg ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
  return element;
}

/** Adds many children in slices, so that a long list never holds the page up. */
export async function mountInSlices(parent: Element, children: readonly Markup[], isSvg = false): Promise<void> {
  for (let start = 0; start < children.length; start += SLICE) {
    parent.append(...children.slice(start, start + SLICE).map((child) => mount(child, isSvg)));
    if (start + SLICE < children.length) await nextFrame();
  }
}

/** After the next frame, or soon where the page is hidden and has none. */
export const nextFrame = (): Promise<void> =>
  new Promise((done) => {
    const late = setTimeout(done, 100);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(done);
    });
  });
