import type MiniSearch from 'minisearch';
import type { Query as MiniQuery } from 'minisearch';
import type { FacetVocabulary } from '../../pipeline/search/facets.ts';
import type { SearchRecord, SearchText } from '../../pipeline/search/search-data.ts';
import { termsIn } from './fold.ts';
import { type Hit, type Reason, SEARCH_FIELDS, type SearchField } from './hit.ts';
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

export interface Found {
  readonly hits: readonly Hit[];
  /** Typed words that no module has, so that words spelt like them were taken. */
  readonly respelt: readonly string[];
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
  const indexes = [createIndex(SHORT_FIELDS)];
  const documents = new Map(records.map((record) => [record.id, documentOf(record, words)]));
  indexes[0]?.addAll([...documents.values()]);
  const indexed: Indexed = { records, names: namesOf(records), documents, indexes };
  const addTexts = (texts: readonly SearchText[]): void => {
    for (const text of texts) Object.assign(documents.get(text.id) ?? {}, longTextsOf(text));
    const index = createIndex(LONG_FIELDS);
    index.addAll([...documents.values()]);
    indexes.push(index);
  };
  return { find: (text) => findIn(indexed, text), addTexts };
}

interface Indexed {
  readonly records: readonly SearchRecord[];
  readonly names: Names;
  readonly documents: ReadonlyMap<string, SearchDocument>;
  /** The short texts, then the long ones once they have arrived. */
  readonly indexes: readonly MiniSearch<SearchDocument>[];
}

function findIn(indexed: Indexed, text: string): Found {
  const query = parseQuery(text);
  if (query.kind === 'empty') return { hits: [], respelt: [] };
  const exact = exactHits(indexed.names, text);
  if (query.kind === 'pasted') {
    const hits = pastedHits(indexed.records, query.as, query.value);
    if (hits.length > 0) return { hits, respelt: [] };
  }
  const groups =
    query.kind === 'words' ? query.groups : termsIn(text).map((word) => ({ words: [word], joined: [], synonyms: [] }));
  const { hits, respelt } = wordHits(indexed, groups);
  const first = new Set(exact.map(({ id }) => id));
  return { hits: [...exact, ...hits.filter(({ id }) => !first.has(id))], respelt };
}

/** What the groups of a query add up to for one module; filled while they are searched. */
interface Score {
  score: number;
  groups: number;
  /** Place of the last group that was counted. */
  lastGroup: number;
  readonly matches: MatchedTerms[];
}

function wordHits({ records, documents, indexes }: Indexed, groups: readonly QueryGroup[]): Found {
  const answers = groups.map((group, place) => searchGroup(indexes, group, place === groups.length - 1));
  const scores = addUp(answers);
  const typed = groups.flatMap(({ words }) => words);
  let best = 0;
  for (const { groups: matched } of scores.values()) best = Math.max(best, matched);
  const retired = new Set(records.filter((record) => record.retired).map(({ id }) => id));
  const ranked = [...scores]
    // Where one module has all that was asked, one with half of it is noise.
    .filter(([, score]) => score.groups * 2 > best)
    .map(([id, score]) => ({ id, score, rank: rankOf(score, groups.length, retired.has(id)) }));
  ranked.sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  return {
    hits: ranked.map(({ id, score }) => ({
      id,
      // Worked out for the hits that are shown only.
      get reason() {
        return reasonOf(documents.get(id), score.matches, typed);
      },
    })),
    respelt: answers.flatMap(({ respelt }) => respelt),
  };
}

function addUp(answers: readonly GroupAnswer[]): Map<string, Score> {
  const scores = new Map<string, Score>();
  for (const [place, { results }] of answers.entries()) {
    for (const { id, score, match } of results) {
      const known = scores.get(id) ?? { score: 0, groups: 0, lastGroup: -1, matches: [] };
      scores.set(id, known);
      known.score += score;
      if (known.lastGroup !== place) known.groups += 1;
      known.lastGroup = place;
      known.matches.push(match);
    }
  }
  return scores;
}

/** Half of what was asked is worth far less than half: all of it should come first. */
function rankOf({ score, groups }: Score, asked: number, retired: boolean): number {
  return score * (groups / asked) ** 2 * (retired ? RETIRED_WEIGHT : 1);
}

/** Fields by the term that was found in them. */
type MatchedTerms = Readonly<Record<string, readonly string[]>>;

interface GroupAnswer {
  readonly results: readonly { readonly id: string; readonly score: number; readonly match: MatchedTerms }[];
  readonly respelt: readonly string[];
}

function searchGroup(indexes: Indexed['indexes'], group: QueryGroup, isLast: boolean): GroupAnswer {
  const prefix = (term: string): boolean => term.length > 2 || (isLast && term.length > 1);
  const typed: MiniQuery = { combineWith: 'AND', queries: [...group.words], prefix };
  const others = [
    ...group.joined.map((joined): MiniQuery => ({ queries: [joined], boostTerm: () => JOINED_WEIGHT })),
    ...group.synonyms.map(
      (words): MiniQuery => ({ combineWith: 'AND', queries: [...words], boostTerm: () => SYNONYM_WEIGHT }),
    ),
  ];
  const results = search(indexes, { combineWith: 'OR', queries: [typed, ...others] });
  if (results.length > 0) return { results, respelt: [] };
  // Spelling is forgiven only against words that name a module, never against running text.
  const forgiven = search(indexes.slice(0, 1), { ...typed, fuzzy: editsFor, fields: [...FORGIVING_FIELDS] });
  return { results: forgiven, respelt: forgiven.length > 0 ? group.words : [] };
}

function search(indexes: Indexed['indexes'], query: MiniQuery): GroupAnswer['results'] {
  return indexes.flatMap((index) =>
    index.search(query).map(({ id, score, match }) => ({ id: String(id), score, match })),
  );
}

/** The field that holds most of the typed words; the one that says more of a module where two are level. */
function reasonOf(
  document: SearchDocument | undefined,
  matches: readonly MatchedTerms[],
  typed: readonly string[],
): Reason {
  const matched = new Map<SearchField, Set<string>>();
  for (const [term, fields] of matches.flatMap((match) => Object.entries(match))) {
    for (const field of SEARCH_FIELDS.filter((name) => fields.includes(name))) {
      matched.set(field, (matched.get(field) ?? new Set()).add(term));
    }
  }
  const holds = (field: SearchField, word: string): boolean =>
    [...(matched.get(field) ?? [])].some((term) => term.startsWith(word));
  const worth = (field: SearchField): number => typed.filter((word) => holds(field, word)).length;
  const [field = 'title'] = SEARCH_FIELDS.filter((name) => matched.has(name)).sort((a, b) => worth(b) - worth(a));
  return { kind: 'words', field, text: document?.[field] ?? '', terms: matched.get(field) ?? new Set() };
}
