import { say } from '../../i18n/say.ts';
import { hasWords, isPlace } from './message.ts';
import { bySpecificity, isoOf, patternOf, placeKind, type Wording } from './pattern.ts';

/** Says an English text in another language; `undefined` where the dictionary has no such sentence. */
export type Translator = (text: string) => string | undefined;

export interface Tongue {
  /** Of two wordings of one English sentence, the first holds. */
  readonly wordings: readonly Wording[];
  readonly formatDate: (isoDate: string) => string;
  /** Writes the numbers with decimals in a text as the language does, with as many digits. */
  readonly formatDecimals: (text: string) => string;
  /** What stands before the last of several. */
  readonly and: string;
  /** Nouns keep their capital inside a sentence, as in German. */
  readonly capitalNouns?: boolean;
}

/** Longer texts are strangers': no sentence of the dictionary is, in letters. */
const LONGEST = 800;

/** What stands between several words of the dictionary, the coarsest first, and between several sentences. */
const SEVERAL = [/(; )/, /(, )/, /(, | and )/];
const SENTENCE_ENDS = /(?<=[.:?!\ue000-\uf8ff]) (?=[\p{Lu}“\ue000-\uf8ff])/u;

/**
 * Finds the English sentence that a text was made from, reads the values out of its places, and says it anew in the
 * other language. It goes by the words alone, so that a page carries no marks for it.
 */
export function createTranslator(tongue: Tongue): Translator {
  const { wholes, patterns } = sortOut(tongue.wordings);
  const ofWhole = (text: string): string | undefined => {
    const wording = wholes.get(text) ?? wholes.get(text.toLowerCase());
    return wording && casedLike(text, wording, tongue);
  };
  const ofPattern = (text: string): string | undefined => {
    for (const { english, own, letters, shape, places } of patterns) {
      const found = text.includes(letters) ? shape.exec(text) : null;
      if (!found) continue;
      const values: Record<string, string> = {};
      for (const [index, place] of places.entries()) {
        const value = valueAt(place, found[index + 1] ?? '');
        if (value !== undefined) values[place] = value;
      }
      if (places.every((place) => place in values)) return casedLike(text, [english, say(own, values)], tongue);
    }
    return undefined;
  };
  const valueAt = (place: string, text: string): string | undefined => {
    switch (placeKind(place)) {
      case 'word':
        return hasWords(text) || isPlace(text) ? translate(text) : undefined;
      case 'date':
        return tongue.formatDate(isoOf(text));
      case 'measure':
      case 'number':
        return tongue.formatDecimals(text);
      case 'quoted':
      case 'name':
        return text;
    }
  };
  const ofOne = (text: string): string | undefined => ofWhole(text) ?? ofPattern(text);
  const ofList = (text: string): string | undefined => {
    for (const between of SEVERAL) {
      const parts = text.split(between);
      const said = parts.map((part, index) => (index % 2 === 1 ? part.replace('and', tongue.and) : ofOne(part)));
      if (parts.length > 1 && !said.includes(undefined)) return said.join('');
    }
    return undefined;
  };
  /** Sentences one after the other, each as long as the dictionary has it. */
  const ofSentences = (text: string): string | undefined => {
    const sentences = text.split(SENTENCE_ENDS);
    for (let end = sentences.length - 1; end > 0; end -= 1) {
      const first = sentences.slice(0, end).join(' ');
      const own = hasWords(first) ? ofOne(first) : first;
      const rest = own === undefined ? undefined : translate(sentences.slice(end).join(' '));
      if (rest !== undefined) return `${own} ${rest}`;
    }
    return undefined;
  };
  const translate = (text: string): string | undefined => {
    if (!hasWords(text)) return text;
    return text.length > LONGEST ? undefined : (ofOne(text) ?? ofList(text) ?? ofSentences(text));
  };
  return translate;
}

/** Sentences without places by their text, and by it in small letters; those with places by how much they say. */
function sortOut(wordings: readonly Wording[]) {
  const wholes = new Map<string, Wording>();
  const isWhole = ([english]: Wording): boolean => !english.includes('{');
  for (const wording of wordings.filter(isWhole).reverse()) wholes.set(wording[0].toLowerCase(), wording);
  for (const wording of wordings.filter(isWhole).reverse()) wholes.set(wording[0], wording);
  const patterns = wordings
    .filter((wording) => !isWhole(wording))
    .map(patternOf)
    .sort(bySpecificity);
  return { wholes, patterns };
}

/** Begins the sentence as the text does, where that differs from the dictionary: a word inside a sentence, or at its start. */
function casedLike(text: string, [english, own]: Wording, { capitalNouns }: Tongue): string {
  const [first = ''] = text;
  if (first === english[0] || first.toLowerCase() !== english[0]?.toLowerCase()) return own;
  if (first !== first.toLowerCase()) return `${own[0]?.toUpperCase()}${own.slice(1)}`;
  return capitalNouns ? own : `${own[0]?.toLowerCase()}${own.slice(1)}`;
}
