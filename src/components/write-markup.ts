import type { Child, Markup } from '../deepaas/markup.ts';
import { escapeHtml, type SafeHtml, vouchForHtml } from '../model/safe-html.ts';
import { insertHtml } from './insert-html.ts';

/** https://html.spec.whatwg.org/multipage/syntax.html#void-elements, those that we draw. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);

/** A tree of our own as HTML. Every text and every attribute is escaped, so a stranger's words stay words. */
export function writeMarkup(child: Child): SafeHtml {
  if (typeof child === 'string') return escapeHtml(child);
  const { tag, attributes, children } = child;
  let html = `<${tag}`;
  for (const name in attributes) html += writeAttribute(name, attributes[name]);
  html += '>';
  if (VOID.has(tag)) return vouchForHtml(html);
  for (const part of children) html += writeMarkup(part);
  return vouchForHtml(`${html}</${tag}>`);
}

/** For small parts that stand many times in a page: a component for each would cost more than all that it draws. */
export const insertMarkup = (child: Child): unknown => insertHtml(writeMarkup(child));

function writeAttribute(name: string, value: Markup['attributes'][string]): string {
  if (value === undefined || value === false) return '';
  return value === true || value === '' ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
}
