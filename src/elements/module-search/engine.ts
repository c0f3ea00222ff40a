import type { FacetVocabulary } from '../../pipeline/search/facets.ts';
import type { SearchRecord, SearchText } from '../../pipeline/search/search-data.ts';
import { termsIn } from './fold.ts';
import type { Hit } from './hit.ts';
import { exactHits, type Names, namesOf, pastedHits } from './name-hits.ts';
import { parseQuery, type QueryGroup } from './query.ts';
import {
  createIndex,
  documentOf,
  FORGIVING_FIELDS,
  LONG_FIELDS,
  labelsOf,
  longTextsOf,
  type SearchDocument,
  SHORT_FIELDS,
} from './search-index.ts';
import { reasonOf, type Searched, type SearchedField } from './word-reason.ts';
import { type Phrase, scoreWords } from './word-scores.ts';

export interface Found {
  readonly hits: readonly Hit[];
  /** Typed words that no module has, so that words spelt like them were taken. */
  readonly respelt: readonly string[];
  /** What was pasted, where it can be the name of one thing only and no module bears it. */
  readonly unlisted?: 'doi' | 'address';
}

export interface SearchEngine {
  /** All modules that answer, the best first. An empty query finds nothing. */
  find(text: string): Found;
  /** Adds the long texts, once they have arrived. */
  addTexts(texts: readonly SearchText[]): void;
}

const JOINED_WEIGHT = 0.9;
const SYNONYM_WEIGHT = 0.45;
const RETIRED_WEIGHT = 0.3;

/** Edits that a typed word may be off: none up to 3 letters, one up to 6, two from 7. */
const editsFor = (term: string): number => (term.length <= 3 ? 0 : term.length <= 6 ? 1 : 2);

export function createSearchEngine(records: readonly SearchRecord[], vocabulary: FacetVocabulary): SearchEngine {
  const words = labelsOf(vocabulary);
  const documents = records.map((record) => documentOf(record, words));
  const byId = new Map(documents.map((document) => [document.id, document]));
  const indexes: SearchedField[] = [{ fields: SHORT_FIELDS, index: createIndex(documents, SHORT_FIELDS) }];
  const ids = [...byId.keys()].sort();
  const places = new Map(ids.map((id, place) => [id, place]));
  const indexed: Indexed = {
    records,
    names: namesOf(records),
    documents,
    indexes,
    places: Int32Array.from(records, ({ id }) => places.get(id) ?? 0),
    worth: Float64Array.from(records, ({ retired }) => (retired ? RETIRED_WEIGHT : 1)),
  };
  const addTexts = (texts: readonly SearchText[]): void => {
    for (const text of texts) Object.assign(byId.get(text.id) ?? {}, longTextsOf(text));
    indexes.push({ fields: LONG_FIELDS, index: createIndex(documents, LONG_FIELDS) });
  };
  return { find: (text) => findIn(indexed, text), addTexts };
}

interface Indexed {
  readonly records: readonly SearchRecord[];
  readonly names: Names;
  /** In the order of the records, as everything below. */
  readonly documents: readonly SearchDocument[];
  /** The short texts, then the long ones once they have arrived. */
  readonly indexes: readonly SearchedField[];
  /** Where each stands among all ids. */
  readonly places: Int32Array;
  /** What a match counts: retired modules come last. */
  readonly worth: Float64Array;
}

function findIn(indexed: Indexed, text: string): Found {
  const query = parseQuery(text);
  if (query.kind === 'empty') return { hits: [], respelt: [] };
  const exact = exactHits(indexed.names, text);
  if (query.kind === 'pasted') {
    const hits = pastedHits(indexed.records, query.as, query.value);
    if (hits.length > 0) return { hits, respelt: [] };
    // Words like those of an address are no answer to it; `image/mask` may be words.
    if (query.as !== 'image' && exact.length === 0) return { hits: [], respelt: [], unlisted: query.as };
  }
  const groups =
    query.kind === 'words' ? query.groups : termsIn(text).map((word) => ({ words: [word], joined: [], synonyms: [] }));
  const { hits, respelt } = wordHits(indexed, groups);
  const first = new Set(exact.map(({ id }) => id));
  return { hits: [...exact, ...hits.filter(({ id }) => !first.has(id))], respelt };
}

function wordHits(indexed: Indexed, groups: readonly QueryGroup[]): Found {
  const answers = groups.map((group, place) => searchGroup(indexed.indexes, group, place === groups.length - 1));
  const typed = groups.flatMap(({ words }) => words);
  const searched = answers.flatMap((answer) => answer.searched);
  const ranked = rank(indexed, answers);
  return {
    hits: ranked.map((document) => ({
      id: indexed.records[document]?.id ?? '',
      // Worked out for the hits that are shown only.
      get reason() {
        return reasonOf({ searched, typed, place: document }, indexed.documents[document]);
      },
    })),
    respelt: answers.flatMap(({ respelt }) => respelt),
  };
}

/** The documents that answer, the best first. */
function rank({ records, places, worth }: Indexed, answers: readonly GroupAnswer[]): number[] {
  const scores = new Float64Array(records.length);
  const matched = new Int32Array(records.length);
  for (const [group, { searched }] of answers.entries()) addUp({ scores, matched, group, searched });
  const most = matched.reduce((best, groups) => Math.max(best, countOf(groups)), 0);
  const found: number[] = [];
  matched.forEach((groups, document) => {
    // Where one module has all that was asked, one with half of it is noise.
    if (groups === 0 || countOf(groups) * 2 <= most) return;
    found.push(document);
    // Half of what was asked is worth far less than half: all of it should come first.
    scores[document] = (scores[document] ?? 0) * (countOf(groups) / answers.length) ** 2 * (worth[document] ?? 1);
  });
  return found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || (places[a] ?? 0) - (places[b] ?? 0));
}

/** What a group found, added to what the groups before it found; a group counts once, however many indexes it is in. */
function addUp(sum: { scores: Float64Array; matched: Int32Array; group: number; searched: readonly Searched[] }): void {
  const { scores, matched, group, searched } = sum;
  for (const { documents, scores: own } of searched) {
    for (const document of documents) {
      const groups = matched[document] ?? 0;
      scores[document] = (scores[document] ?? 0) + (own[document] ?? 0);
      if (lastOf(groups) !== group + 1) matched[document] = ((countOf(groups) + 1) << 16) | (group + 1);
    }
  }
}

/** How many groups a document answered, and the last of them counted from 1, in one number. */
const countOf = (groups: number): number => groups >> 16;
const lastOf = (groups: number): number => groups & 0xffff;

interface GroupAnswer {
  readonly searched: readonly Searched[];
  readonly respelt: readonly string[];
}

function searchGroup(indexes: Indexed['indexes'], group: QueryGroup, isLast: boolean): GroupAnswer {
  const asPrefix = (word: string): boolean => word.length > 2 || (isLast && word.length > 1);
  const phrases = [
    phraseOf(group.words, 1, asPrefix),
    ...group.joined.map((joined) => phraseOf([joined], JOINED_WEIGHT)),
    ...group.synonyms.map((words) => phraseOf(words, SYNONYM_WEIGHT)),
  ];
  const searched = indexes.map((own) => ({ ...own, ...scoreWords(own.index, phrases) }));
  if (searched.some(({ documents }) => documents.length > 0)) return { searched, respelt: [] };
  // Spelling is forgiven only against words that name a module, never against running text.
  const forgiving = [phraseOf(group.words, 1, asPrefix, editsFor)];
  const forgiven = indexes
    .slice(0, 1)
    .map((own) => ({ ...own, ...scoreWords(own.index, forgiving, FORGIVING_FIELDS.length) }));
  const isFound = forgiven.some(({ documents }) => documents.length > 0);
  return { searched: forgiven, respelt: isFound ? group.words : [] };
}

const phraseOf = (
  words: readonly string[],
  weight: number,
  asPrefix: (word: string) => boolean = () => false,
  edits: (word: string) => number = () => 0,
): Phrase => ({ weight, words: words.map((word) => ({ word, asPrefix: asPrefix(word), edits: edits(word) })) });
