import type { ReadmeBase, RenderedReadme } from '../../model/readme.ts';
import { formatAlerts } from './alerts.ts';
import { capDepth } from './cap-depth.ts';
import { cutToBytes } from './cut-to-bytes.ts';
import { writeEmoji } from './emoji.ts';
import { escapedReadme } from './escaped-readme.ts';
import { fitPage } from './fit-page.ts';
import { highlightCode } from './highlight.ts';
import { linkDiagrams } from './link-diagrams.ts';
import { linkMedia } from './link-media.ts';
import { markAlignment } from './mark-alignment.ts';
import { drawMath } from './math.ts';
import { nameAnchors } from './name-anchors.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { imageAddresses, placeImages } from './place-images.ts';
import type { Tree } from './rewrite.ts';
import { rewriteLinks } from './rewrite-links.ts';
import { sanitise } from './sanitise.ts';
import { stringify } from './stringify.ts';

/**
 * Makes strangers' Markdown fit to stand in a page. Text beyond `limitBytes` is left out; files that are no Markdown are
 * shown letter by letter. Pure, and slow for texts made to be slow: run it where it can be stopped.
 */
export function renderReadme(text: string, base: ReadmeBase, limitBytes: number): RenderedReadme {
  const cut = cutToBytes(text, limitBytes);
  if (!isMarkdown(base.path)) return escapedReadme(cut.text);
  const root = cleanTree(cut.text, base);
  const images = imageAddresses(root, base);
  placeImages(root, base);
  rewriteLinks(root, base);
  const headings = nameAnchors(root, base);
  formatAlerts(root);
  drawMath(root);
  writeEmoji(root);
  linkDiagrams(root, base);
  highlightCode(root);
  fitPage(root);
  return { html: stringify(root), headings, images, state: cut.whole ? 'whole' : 'cut' };
}

function cleanTree(markdown: string, base: ReadmeBase): Tree {
  const tree = parseMarkdown(markdown);
  capDepth(tree);
  markAlignment(tree);
  linkMedia(tree);
  return sanitise(tree, base.idPrefix);
}

/** A README without an ending is Markdown more often than not. */
const isMarkdown = (path: string): boolean => /(^|\/)[^./]+$|\.(md|markdown|mdown|mkdn?)$/i.test(path);
