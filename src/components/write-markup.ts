import type { Child } from '../deepaas/markup.ts';
import { escapeHtml, type SafeHtml, vouchForHtml } from '../model/safe-html.ts';
import { insertHtml } from './insert-html.ts';

/** https://html.spec.whatwg.org/multipage/syntax.html#void-elements, those that we draw. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** A tree of our own as HTML. Every text and every attribute is escaped, so a stranger's words stay words. */
export function writeMarkup(child: Child): SafeHtml {
  if (typeof child === 'string') return escapeHtml(child);
  const { tag, attributes, children } = child;
  const start = `<${tag}${Object.entries(attributes).map(writeAttribute).join('')}>`;
  return vouchForHtml(VOID.has(tag) ? start : `${start}${children.map(writeMarkup).join('')}</${tag}>`);
}

/** For small parts that stand many times in a page: a component for each would cost more than all that it draws. */
export const insertMarkup = (child: Child): unknown => insertHtml(writeMarkup(child));

function writeAttribute([name, value]: readonly [string, string | number | boolean | undefined]): string {
  if (value === undefined || value === false) return '';
  return value === true || value === '' ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
}
