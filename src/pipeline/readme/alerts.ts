import type { Element } from 'hast';
import { element, rewrite, type Tree, text } from './rewrite.ts';

const TITLES: Readonly<Record<string, string>> = {
  note: 'Note',
  tip: 'Tip',
  important: 'Important',
  warning: 'Warning',
  caution: 'Caution',
};

const MARK = /^\[!(note|tip|important|warning|caution)\][ \t]*(?:\n|$)/i;

/** Turns a quotation that begins with `[!NOTE]` into an alert with its word as the title. */
export function formatAlerts(root: Tree): void {
  rewrite(root, (quote) => {
    if (quote.tagName !== 'blockquote') return undefined;
    const kind = takeMark(quote);
    if (!kind) return undefined;
    quote.tagName = 'div';
    quote.properties = { className: ['alert', `alert-${kind}`], role: 'note' };
    quote.children.unshift(element('p', { className: ['alert-title'] }, [text(TITLES[kind] ?? kind)]));
    return undefined;
  });
}

/** Removes the mark from the quotation's first paragraph and answers what it said. */
function takeMark(quote: Element): string | undefined {
  const paragraph = quote.children.find((child) => child.type === 'element');
  if (paragraph?.type !== 'element' || paragraph.tagName !== 'p') return undefined;
  const first = paragraph.children[0];
  if (first?.type !== 'text') return undefined;
  const mark = MARK.exec(first.value);
  if (!mark) return undefined;
  first.value = first.value.slice(mark[0].length);
  if (paragraph.children.length === 1 && first.value.trim() === '')
    quote.children = quote.children.filter((child) => child !== paragraph);
  return mark[1]?.toLowerCase();
}
