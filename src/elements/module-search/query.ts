import { squeeze, stem, wordsIn } from './fold.ts';
import { SYNONYMS } from './synonyms.ts';

/** One thing that was asked for: its own words, and words that mean the same. */
export interface QueryGroup {
  readonly words: readonly string[];
  /** The typed words run together with a neighbour's: `shore line` also asks for `shoreline`. */
  readonly joined: readonly string[];
  readonly synonyms: readonly (readonly string[])[];
}

/** What was typed or pasted. */
export type Query =
  | { readonly kind: 'empty' }
  /** A DOI, an address or an image name: a module bears it or not. */
  | {
      readonly kind: 'pasted';
      readonly as: 'doi' | 'address' | 'image';
      readonly value: string;
    }
  | { readonly kind: 'words'; readonly groups: readonly QueryGroup[] };

/** Words that a question has and an answer need not have. */
const STOP_WORDS = new Set(
  'a an the of in on at to for from with by and or is are be can do does how i it me my that this use using want what which who model module'.split(
    ' ',
  ),
);

/** The longest synonym, in words. */
const LONGEST_PHRASE = 4;

export function parseQuery(text: string): Query {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty' };
  return pastedIn(trimmed) ?? { kind: 'words', groups: groupsIn(trimmed) };
}

/** An address without scheme, `www.`, query and slash at the end, in lower case; a Zenodo record becomes its DOI. */
export function bareAddress(address: string): string {
  const bare = address
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^(www|dx)\./, '')
    .replace(/[?#].*$/, '')
    .replace(/(\.git)?\/*$/, '');
  return bare.replace(/^zenodo\.org\/(records?|deposit)\/(\d+)$/, 'doi.org/10.5281/zenodo.$2');
}

function pastedIn(text: string): Query | undefined {
  const doi = /\b10\.\d{4,9}\/\S+/.exec(text)?.[0];
  if (doi) return { kind: 'pasted', as: 'doi', value: bareAddress(`doi.org/${doi}`) };
  const image = /^(?:https?:\/\/)?(?:docker\.io|hub\.docker\.com\/r)\/(\S+)$/i.exec(text)?.[1];
  if (image) return { kind: 'pasted', as: 'image', value: imageName(image) };
  if (/^([a-z]+:\/\/|git@|([\w-]+\.)+[a-z]{2,}\/)\S+$/i.test(text)) {
    return { kind: 'pasted', as: 'address', value: bareAddress(text.replace(/^git@([^:]+):/, '$1/')) };
  }
  // `owner/name:tag` as Docker takes it; also `owner/name` of a repository.
  if (/^[\w.-]+\/[\w./-]+([:@][\w.:-]+)?$/.test(text)) {
    return { kind: 'pasted', as: 'image', value: imageName(text) };
  }
  return undefined;
}

/** An image's name without its tag, in lower case. */
export const imageName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[:@].*$/, '')
    .replace(/\/+$/, '');

function groupsIn(text: string): QueryGroup[] {
  const all = wordsIn(text);
  const telling = all.filter((word) => !STOP_WORDS.has(word));
  const words = telling.length > 0 ? telling : all;
  const groups: QueryGroup[] = [];
  for (let place = 0; place < words.length; ) {
    const length = phraseLengthAt(words, place);
    const phrase = words.slice(place, place + length);
    groups.push({ words: phrase, joined: joinsAt(words, place, length), synonyms: synonymsOf(phrase) });
    place += length;
  }
  return groups;
}

/** Number of words, from this place on, that are a known phrase; 1 where none is. */
function phraseLengthAt(words: readonly string[], place: number): number {
  for (let length = Math.min(LONGEST_PHRASE, words.length - place); length > 1; length -= 1) {
    if (synonymsOf(words.slice(place, place + length)).length > 0) return length;
  }
  return 1;
}

function joinsAt(words: readonly string[], place: number, length: number): string[] {
  if (length > 1) return [words.slice(place, place + length).join('')];
  const [before, here, after] = [words[place - 1], words[place], words[place + 1]];
  return [before && `${before}${here}`, after && `${here}${after}`].flatMap((joined) => (joined ? [joined] : []));
}

/** The other members of every group that holds the phrase. */
function synonymsOf(phrase: readonly string[]): string[][] {
  const key = phrase.join('');
  return SYNONYMS.filter((group) =>
    group.some((member) => stem(squeeze(member)) === key || wordsIn(member).join('') === key),
  )
    .flat()
    .map(wordsIn)
    .filter((words) => words.join('') !== key);
}
