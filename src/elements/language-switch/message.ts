/** The text of an element with its inner elements as places: `Image ⟨0⟩, ⟨1⟩.` */
export interface Message {
  readonly text: string;
  readonly places: readonly Element[];
  readonly texts: readonly Text[];
}

/** Stands for an inner element: private letters that no text has, one for each. */
const FIRST_PLACE = 0xe000;
const PLACE = /([\ue000-\uf8ff])/;

export function messageOf(element: Element): Message {
  const places: Element[] = [];
  const texts: Text[] = [];
  let text = '';
  for (const node of element.childNodes) {
    if (node instanceof Text) text += texts.push(node) && node.data;
    else if (node instanceof Element) text += String.fromCharCode(FIRST_PLACE + places.push(node) - 1);
  }
  return { text: plain(text), places, texts };
}

/** The nodes of a sentence, its places filled with the elements that they stand for. */
export const contentOf = (sentence: string, places: readonly Element[]): Node[] =>
  sentence
    .split(PLACE)
    .filter((piece) => piece !== '')
    .map((piece) => (PLACE.test(piece) && places[piece.charCodeAt(0) - FIRST_PLACE]) || new Text(piece));

/** Whether a text is an inner element and nothing else. */
export const isPlace = (text: string): boolean => text.length === 1 && PLACE.test(text);

/** In one line, without space at its ends. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const hasWords = (text: string): boolean => /\p{L}/u.test(text);

/** The text with the space that stood around the one it takes the place of. */
export const spacedLike = (text: string, before: string): string =>
  `${/^\s*/.exec(before)?.[0]}${text}${/\s*$/.exec(before)?.[0]}`;
