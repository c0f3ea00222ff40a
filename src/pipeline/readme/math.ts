import type { Element, ElementContent } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import katex from 'katex';
import { htmlToHast } from 'satteri';
import { codeBlockOf, languageOf } from './code-blocks.ts';
import { classesOf, rewrite, type Tree, text, textOf } from './rewrite.ts';

/** KaTeX's limits: no command that makes a link or a class, 100 macro expansions, sizes up to 20 em. */
const LIMITS = { trust: false, maxExpand: 100, maxSize: 20, strict: 'ignore', throwOnError: true } as const;

/** Longest formula that is drawn, characters. */
const LONGEST = 5_000;

/** MathML Core and what KaTeX writes of it; no attribute holds an address or a style. */
const MATHML: Schema = {
  tagNames: [
    'math',
    'semantics',
    'mrow',
    'mi',
    'mn',
    'mo',
    'mtext',
    'mspace',
    'mfrac',
    'msqrt',
    'mroot',
    'mstyle',
    'mpadded',
    'mphantom',
    'msub',
    'msup',
    'msubsup',
    'munder',
    'mover',
    'munderover',
    'mmultiscripts',
    'mprescripts',
    'mtable',
    'mtr',
    'mlabeledtr',
    'mtd',
    'menclose',
  ],
  attributes: {
    '*': [
      'accent',
      'accentunder',
      'columnalign',
      'columnlines',
      'columnspacing',
      'depth',
      'display',
      'displaystyle',
      'fence',
      'height',
      'linebreak',
      'linethickness',
      'lspace',
      'mathbackground',
      'mathcolor',
      'mathsize',
      'mathvariant',
      'maxsize',
      'minsize',
      'movablelimits',
      'notation',
      'rowalign',
      'rowlines',
      'rowspacing',
      'rspace',
      'scriptlevel',
      'separator',
      'side',
      'stretchy',
      'symmetric',
      'voffset',
      'width',
    ],
  },
  strip: ['annotation', 'annotation-xml'],
};

/** Draws formulas as MathML. A formula that KaTeX refuses stays as its source. */
export function drawMath(root: Tree): void {
  rewrite(root, (element) => {
    const block = codeBlockOf(element);
    if (block?.language === 'math') return drawn(block.text, true) ?? [element];
    if (block) return [element];
    if (element.tagName !== 'code' || languageOf(element) !== 'math') return undefined;
    return drawnInLine(element);
  });
}

function drawnInLine(code: Element): ElementContent[] {
  const source = textOf(code);
  // GitHub's rule: a dollar sign beside a space is money.
  if (classesOf(code).includes('math-inline') && /^\s|\s$/.test(source)) return [text(`$${source}$`)];
  return drawn(source.replace(/^`(.*)`$/s, '$1'), false) ?? [code];
}

function drawn(source: string, displayMode: boolean): ElementContent[] | undefined {
  if (source.length > LONGEST) return undefined;
  try {
    const html = katex.renderToString(source, { ...LIMITS, displayMode, output: 'mathml' });
    const clean = sanitize(htmlToHast(html, { fragment: true }), MATHML);
    return clean.type === 'root' ? clean.children.filter((child) => child.type === 'element') : undefined;
  } catch (error) {
    // The stack is KaTeX's only limit on nesting.
    if (error instanceof katex.ParseError || error instanceof RangeError) return undefined;
    throw error;
  }
}
