import { type Parent, type Tree, text, textOf } from './rewrite.ts';

/** Deeper than any README that a person wrote; the stages behind this one recurse, and a stack holds a few thousand. */
const DEEPEST = 100;

/** Flattens everything below the deepest level to its text, without recursion. */
export function capDepth(root: Tree): void {
  let level: Parent[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= DEEPEST) for (const parent of level) parent.children = [text(textOf(parent))];
    level = level.flatMap((parent) => parent.children.filter((child) => child.type === 'element'));
  }
}
