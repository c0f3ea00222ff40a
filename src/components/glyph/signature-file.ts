import { type GlyphFacts, glyphName } from '../../pipeline/derive/glyph-facts.ts';
import { GLYPH_SIZES, glyphMarkup } from './glyph-markup.ts';
import { symbolMarkup, symbolsIn } from './symbols.ts';

/** Path of a signature as a file of its own, from the site's root: modules with the same facts share one. */
export const signaturePath = (facts: GlyphFacts): string => `/signatures/${glyphName(facts)}.svg`;

/** The roles that a glyph is drawn in, as `styles/tokens.css` sets them: a file of its own has no other style sheet. */
const LIGHT =
  '--ink:oklch(.2 .018 245);--ink-2:oklch(.4 .02 242);--tick:oklch(.69 .014 237);--sheet:oklch(.995 .002 235);--signal:oklch(.635 .225 34)';
const DARK =
  '--ink:oklch(.955 .006 235);--ink-2:oklch(.8 .012 236);--tick:oklch(.47 .017 242);--sheet:oklch(.212 .014 248);--signal:oklch(.705 .2 38)';

const STYLE = [
  // An image follows the colour scheme of the element that shows it, so a reader's choice of theme reaches it.
  `:root{color-scheme:light dark;${LIGHT}}@media(prefers-color-scheme:dark){:root{${DARK}}}`,
  'svg{fill:none;color:var(--ink);stroke:currentcolor;stroke-width:1.4}',
  '.wire{stroke:var(--signal);stroke-width:1.8}.open{stroke:var(--tick);stroke-dasharray:3 3}',
  '.tip,.needle{fill:var(--signal);stroke:none}.tip.open{fill:var(--tick)}',
  '.loop{stroke:var(--ink-2);stroke-width:1.2}.sum,.block{fill:var(--sheet)}.bar{stroke-width:4}.side{stroke-width:1.2}',
  '.ruler{stroke:var(--tick);stroke-width:1}',
  '.fill{fill:currentcolor}.signal{fill:var(--signal);stroke:var(--signal)}.knock{stroke:var(--sheet)}',
].join('');

/** A module's signature at the size of a card, for pages that only know its address. */
export function signatureFile(facts: GlyphFacts): string {
  const { width, height } = GLYPH_SIZES.card;
  const glyph = glyphMarkup(facts, GLYPH_SIZES.card);
  const symbols = symbolsIn(glyph).map(symbolMarkup).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><style>${STYLE}</style><defs>${symbols}</defs>${glyph}</svg>\n`;
}
