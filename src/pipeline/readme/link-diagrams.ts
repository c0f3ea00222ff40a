import type { ReadmeBase } from '../../model/readme.ts';
import { codeBlockOf } from './code-blocks.ts';
import { pageOf } from './resolve-address.ts';
import { element, rewrite, type Tree, text } from './rewrite.ts';
import { LINK_REL } from './rewrite-links.ts';

/** What GitHub draws by running a program in the reader's browser. Here it stays code, with a link to the drawing. */
const DRAWN_ELSEWHERE = new Set(['mermaid', 'geojson', 'topojson', 'stl']);

export function linkDiagrams(root: Tree, base: ReadmeBase): void {
  rewrite(root, (pre) => {
    const language = codeBlockOf(pre)?.language;
    if (!language || !DRAWN_ELSEWHERE.has(language)) return undefined;
    const link = element('a', { href: pageOf(base), rel: [...LINK_REL] }, [text('See it drawn in the repository')]);
    return [element('figure', { className: ['diagram'] }, [pre, element('figcaption', {}, [link])])];
  });
}
