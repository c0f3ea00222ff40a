import { markdownToHast } from 'satteri';
import { type Tree, treeOf } from './rewrite.ts';

/** More quote marks in a row than any person writes; the parser's time grows with their square. */
const LONGEST_QUOTE_RUN = /(?:>[ \t]?){100,}/g;

/**
 * Markdown as GitHub reads it, with its raw HTML parsed into elements. What comes out is a stranger's tree: nothing of
 * it may reach a page before the sanitiser.
 */
export function parseMarkdown(markdown: string): Tree {
  const tree = markdownToHast(markdown.replace(LONGEST_QUOTE_RUN, '> '), {
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
