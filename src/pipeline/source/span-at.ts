import { findNode, type SourceNode, type Span } from './tree.ts';

/** Span of a value or its key; of the nearest key above where the pointer leads nowhere; the start as a last resort. */
export function spanAt(root: SourceNode, pointer: string, part: 'key' | 'value' = 'value'): Span {
  const found = findNode(root, pointer);
  if (found) {
    const { start, end } = part === 'key' ? (found.key ?? found.node) : found.node;
    return { start, end };
  }
  const parent = pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')));
  return pointer === '' ? { start: 0, end: 0 } : spanAt(root, parent, 'key');
}
