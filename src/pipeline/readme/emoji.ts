import { nameToEmoji } from 'gemoji';
import { rewrite, type Tree } from './rewrite.ts';

/** Text in these is quoted as it is. */
const VERBATIM = new Set(['code', 'pre', 'kbd', 'samp', 'math']);

/** Writes `:shortcodes:` as the characters they name; a name that is none stays as written. */
export function writeEmoji(root: Tree): void {
  rewrite(root, (element) => {
    if (VERBATIM.has(element.tagName)) return [element];
    for (const child of element.children) if (child.type === 'text') child.value = withEmoji(child.value);
    return undefined;
  });
}

const withEmoji = (text: string): string =>
  text.replace(/:([a-z0-9_+-]{1,60}):/g, (written, name: string) =>
    Object.hasOwn(nameToEmoji, name) ? (nameToEmoji[name] ?? written) : written,
  );
