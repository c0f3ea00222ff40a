import type { Root } from 'hast';
import { all, common, createLowlight } from 'lowlight';
import { codeBlockOf } from './code-blocks.ts';
import { classesOf, rewrite, type Tree } from './rewrite.ts';

/** Longest block that is coloured, characters: the grammars are not all linear. */
const LONGEST = 8_000;

/** The usual languages, and those of this field. */
const GRAMMARS = Object.fromEntries(
  Object.entries(all).filter(([name]) => name in common || ['dockerfile', 'julia', 'matlab'].includes(name)),
);

/** Before every class of a colour. The names of grammars, which come without it, could meet a class of ours. */
const PREFIX = 'code-';

/** Colours code by classes; a language that is not known stays plain. */
export function highlightCode(root: Tree): void {
  const lowlight = createLowlight(GRAMMARS);
  rewrite(root, (element) => {
    const block = codeBlockOf(element);
    if (!block?.language || block.text.length > LONGEST || !lowlight.registered(block.language)) return undefined;
    const { language, text } = block;
    const coloured = colouredBy(() => lowlight.highlight(language, text, { prefix: PREFIX }));
    if (!coloured) return [element];
    block.code.children = coloured.children.filter((child) => child.type === 'element' || child.type === 'text');
    rewrite(block.code, (span) => {
      const className = classesOf(span).filter((name) => name.startsWith(PREFIX));
      span.properties = className.length > 0 ? { className } : {};
      return undefined;
    });
    return [element];
  });
}

/** Grammars recurse as deep as the code nests, and the stack is their only limit. */
function colouredBy(colour: () => Root): Root | undefined {
  try {
    return colour();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
