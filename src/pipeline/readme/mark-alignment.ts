import type { Element } from 'hast';
import { classesOf, rewrite, type Tree } from './rewrite.ts';

export const ALIGNMENTS = ['left', 'center', 'right', 'justify'] as const;

/** Turns `align` and the parser's `style="text-align: …"` into classes: the content policy allows no style attribute. */
export function markAlignment(root: Tree): void {
  rewrite(root, (element) => {
    const alignment = alignmentOf(element);
    const { align: _align, style: _style, ...rest } = element.properties;
    element.properties = alignment ? { ...rest, className: [...classesOf(element), `align-${alignment}`] } : rest;
    return undefined;
  });
}

function alignmentOf({ properties }: Element): (typeof ALIGNMENTS)[number] | undefined {
  const stated = properties['align'] ?? /^text-align:\s*(\w+)$/.exec(String(properties['style'] ?? ''))?.[1];
  return ALIGNMENTS.find((alignment) => alignment === String(stated).toLowerCase());
}
