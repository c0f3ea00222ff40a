import type { GlyphFacts } from '../../pipeline/derive/glyph-facts.ts';
import { type GlyphGeometry, glyphMarkup } from './glyph-markup.ts';
import { symbolMarkup, symbolsIn } from './symbols.ts';

/** Size that services which show links ask for, pixels: https://ogp.me/#structured */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** Bolder than on a page: these pictures are mostly seen as thumbnails. */
const GEOMETRY: GlyphGeometry = {
  width: 640,
  height: 190,
  portSize: 88,
  blockWidth: 150,
  blockHeight: 108,
  loopTop: 6,
};

/** The light theme's colours as a picture needs them: it has no style sheet. */
const INK = '#0f171e';
const INK_2 = '#3e4952';
const TICK = '#96a0a8';
const SIGNAL = '#f43d08';
const SHEET = '#fcfeff';

const STYLE = `svg{fill:none;color:${INK};stroke:${INK};stroke-width:1.2}.wire{stroke:${SIGNAL};stroke-width:1.8}.open{stroke:${TICK};stroke-dasharray:3 3}.tip,.needle{fill:${SIGNAL};stroke:none}.tip.open{fill:${TICK}}.loop{stroke:${INK_2}}.sum,.block{fill:${SHEET}}.bar{stroke-width:4}.ruler{stroke:${TICK};stroke-width:1}.fill{fill:${INK}}.signal{fill:${SIGNAL};stroke:${SIGNAL}}.knock{stroke:${SHEET}}`;

/** The marketplace's mark, as the header draws it. */
const MARK = `<g transform="translate(80 64) scale(2.4)" stroke-width="1.5"><path stroke="${SIGNAL}" stroke-width="2" d="M9 10h26"/><path d="M1 6h8v8H1zM35 6h8v8h-8z"/><path fill="${INK}" d="M14 2h16v16H14z"/></g>`;

/** A module's signature as a picture of its own, for places that show a link to its page. It holds no text, so no font. */
export function pictureOf(facts: GlyphFacts): string {
  const { width, height } = PICTURE_SIZE;
  const glyph = glyphMarkup(facts, GEOMETRY);
  const symbols = symbolsIn(glyph).map(symbolMarkup).join('');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<style>${STYLE}</style><defs>${symbols}</defs>`,
    `<path fill="${SHEET}" stroke="none" d="M0 0h${width}v${height}H0z"/>`,
    MARK,
    `<g transform="translate(80 226) scale(1.625)">${glyph}</g>`,
    `<path stroke="${INK}" stroke-width="4" d="M0 ${height - 2}h${width}"/></svg>`,
  ].join('');
}
