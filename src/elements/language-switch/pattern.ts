/** A sentence of the English dictionary, and the same of another. */
export type Wording = readonly [english: string, own: string];

/** A sentence with places, as it is found in a text. */
export interface Pattern {
  readonly english: string;
  readonly own: string;
  readonly shape: RegExp;
  /** Letters that every text of this shape has: looking for them is quicker than for the shape. */
  readonly letters: string;
  /** Names of the places, in the order of the shape's groups. */
  readonly places: readonly string[];
}

/**
 * What a place holds, by its name: words of the dictionary, a date, a figure with its unit, a number. Anything else is
 * a name or an element, and stays.
 */
export type PlaceKind = 'word' | 'date' | 'measure' | 'number' | 'quoted' | 'name';

const KINDS: ReadonlyMap<string, PlaceKind> = new Map([
  ...kindFor('word', 'kind stage state severity advisory inputs outputs needs permits range read sides items'),
  ...kindFor('date', 'date'),
  ...kindFor('measure', 'seconds limit size'),
  ...kindFor('quoted', 'words'),
  ...kindFor('number', 'n total count status number least most width height'),
]);

const SHAPES: Readonly<Record<PlaceKind, string>> = {
  // No word of the dictionary has the end of a sentence in it.
  word: '(?:[^.]|\\.(?=\\d))+?',
  date: '\\d{1,2} [A-Z][a-z]{2,3} \\d{4}',
  measure: '\\d[\\d.]* (?:s|bytes|[kMGT]B)',
  number: '-?\\d[\\d.,e-]*',
  quoted: '“[^”]*”',
  // A name goes on over a full stop, but not into the next sentence.
  name: '(?:[^.:?!]|[.:?!](?! [\\p{Lu}\ue000-\uf8ff]))+?',
};

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

export const placeKind = (place: string): PlaceKind => KINDS.get(place) ?? 'name';

export function patternOf([english, own]: Wording): Pattern {
  const places: string[] = [];
  const shape = english.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return literal(part, index === 0);
    places.push(part);
    return `(${SHAPES[placeKind(part)]})`;
  });
  const letters = english
    .slice(1)
    .split(/\w*\}|\{\w+\}/)
    .reduce((a, b) => (b.length > a.length ? b : a), '');
  return { english, own, letters, shape: new RegExp(`^${shape.join('')}$`, 'su'), places };
}

/** The sentence with the most letters of its own is the one that is meant. */
export const bySpecificity = (a: Pattern, b: Pattern): number => ownLetters(b) - ownLetters(a);

const ownLetters = ({ english }: Pattern): number => english.replace(/\{\w+\}/g, '').length;

/** `19 May 2025` → `2025-05-19`. */
export function isoOf(date: string): string {
  const [day = '', month = '', year = ''] = date.split(' ');
  const number = MONTHS.indexOf(month.slice(0, 3)) / 3 + 1;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** A sentence may stand inside another, or a word at the start of one. */
function literal(text: string, isFirst: boolean): string {
  const escaped = text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return isFirst ? escaped.replace(/^\p{L}/u, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`) : escaped;
}

function kindFor(kind: PlaceKind, places: string): [string, PlaceKind][] {
  return places.split(' ').map((place) => [place, kind]);
}
