import { symbolMarkup, symbolsIn } from '../components/glyph/symbols.ts';
import { policyFirst } from '../model/policy-first.ts';

const HEAD_END = '</head>';
/** How `Sprite.astro` begins, and how it ends: nothing stands in it yet. */
const [SPRITE, SPRITE_END] = ['<svg class="sprite"', '</svg>'];

/**
 * What a page needs that is known once it stands as a whole: its style sheets are linked, its policy is moved from the
 * end of the head to its beginning, and the drawings that it names come into its sprite. Bytes, because turning a whole
 * page into text and back is dear.
 * @param styles Paths in the site, of style sheets.
 * @returns The page in pieces.
 */
export function finishPage(page: Buffer, styles: readonly string[], base: string): Uint8Array[] {
  const end = page.indexOf(HEAD_END);
  const links = styles.map((path) => `<link rel="stylesheet" href="${base}${path}">`).join('');
  const head = policyFirst(`${page.toString('utf8', 0, end)}${links}${HEAD_END}`);
  const body = page.subarray(end + HEAD_END.length);
  const start = body.indexOf(SPRITE);
  if (start < 0) return [Buffer.from(head), body];
  const place = body.indexOf(SPRITE_END, start);
  // One byte a letter: names of drawings have no others.
  const symbols = symbolsIn(body.toString('latin1')).map(symbolMarkup).join('');
  return [Buffer.from(head), body.subarray(0, place), Buffer.from(symbols), body.subarray(place)];
}
