import { markdownToHast } from 'satteri';
import { type Tree, treeOf } from './rewrite.ts';

/** More quote marks in a row than any person writes; the parser's time grows with their square. */
const LONGEST_QUOTE_RUN = /(?:>[ \t]?){100,}/g;

/** Characters that turn the reading direction of what follows: code can read otherwise than it runs. */
const DIRECTION_OVERRIDES = /[\u202a-\u202e\u2066-\u2069]/g;

/** Fields between two rules at the very beginning, as documentation tools put them there. */
const FRONT_MATTER = /^---[ \t]*\r?\n(\w[\w-]*:[^\0]{0,8000}?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * Markdown as GitHub reads it, with its raw HTML parsed into elements. What comes out is a stranger's tree: nothing of
 * it may reach a page before the sanitiser.
 */
export function parseMarkdown(markdown: string): Tree {
  const text = markdown.replace(DIRECTION_OVERRIDES, '').replace(FRONT_MATTER, fencedFields);
  const tree = markdownToHast(text.replace(LONGEST_QUOTE_RUN, '> '), {
    features: {
      rawHtml: true,
      frontmatter: false,
      math: true,
      // The sanitiser prefixes every id: a prefix here would be put twice, and the links would miss it.
      gfm: { footnotes: { clobberPrefix: '' } },
    },
  });
  if (tree.type !== 'root') throw new Error(`The Markdown parser answered a ${tree.type}; expected a root.`);
  return treeOf(tree);
}

/** Left as it is, the closing rule would make a heading of the fields. */
function fencedFields(_whole: string, fields: string): string {
  const fence = '`'.repeat(Math.max(3, ...[...fields.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}yaml\n${fields}\n${fence}\n\n`;
}
