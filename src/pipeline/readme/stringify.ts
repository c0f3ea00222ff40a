import { toHtml } from 'hast-util-to-html';
import { type SafeHtml, vouchForHtml } from '../../model/safe-html.ts';
import type { Tree } from './rewrite.ts';

/** Writes a sanitised tree. Every attribute is quoted, and no end tag is left out. */
export const stringify = (root: Tree): SafeHtml => vouchForHtml(toHtml(root));
