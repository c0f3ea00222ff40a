import type MiniSearch from 'minisearch';
import type { Query as MiniQuery } from 'minisearch';
import type { FacetVocabulary } from '../../pipeline/facets.ts';
import type { SearchRecord, SearchText } from '../../pipeline/search-data.ts';
import { termsIn } from './fold.ts';
import { type Hit, type Reason, SEARCH_FIELDS, type SearchField } from './hit.ts';
import { exactHits, pastedHits } from './name-hits.ts';
import { parseQuery, type QueryGroup } from './query.ts';
import { createIndex, documentOf, FORGIVING_FIELDS, labelsOf, type SearchDocument } from './search-index.ts';

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
  const documents = new Map(records.map((record) => [record.id, documentOf(record, words)]));
  const index = createIndex();
  index.addAll([...documents.values()]);
  const find = (text: string): Found => findIn({ records, documents, index }, text);
  const addTexts = (texts: readonly SearchText[]): void => {
    for (const { id, description = '', authors } of texts) {
      const known = documents.get(id);
      if (!known) continue;
      const document = { ...known, description, authors: authors.join(', ') };
      documents.set(id, document);
      index.replace(document);
    }
  };
  return { find, addTexts };
}

interface Indexed {
  readonly records: readonly SearchRecord[];
  readonly documents: ReadonlyMap<string, SearchDocument>;
  readonly index: MiniSearch<SearchDocument>;
}

function findIn(indexed: Indexed, text: string): Found {
  const query = parseQuery(text);
  if (query.kind === 'empty') return { hits: [], respelt: [] };
  const exact = exactHits(indexed.records, text);
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

interface Score {
  readonly score: number;
  readonly groups: number;
  /** Matched terms by field. */
  readonly matched: ReadonlyMap<SearchField, ReadonlySet<string>>;
}

function wordHits({ records, documents, index }: Indexed, groups: readonly QueryGroup[]): Found {
  const answers = groups.map((group, place) => searchGroup(index, group, place === groups.length - 1));
  const scores = new Map<string, Score>();
  for (const { results } of answers) for (const result of results) addResult(scores, result);
  const typed = groups.flatMap(({ words }) => words);
  const best = Math.max(0, ...[...scores.values()].map((score) => score.groups));
  const retired = new Set(records.filter((record) => record.retired).map(({ id }) => id));
  const ranked = [...scores]
    // Where one module has all that was asked, one with half of it is noise.
    .filter(([, score]) => score.groups * 2 > best)
    .map(([id, score]) => ({ id, score, rank: rankOf(score, groups.length, retired.has(id)) }));
  ranked.sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  return {
    hits: ranked.map(({ id, score }) => ({ id, reason: reasonOf(documents.get(id), score, typed) })),
    respelt: answers.flatMap(({ respelt }) => respelt),
  };
}

/** Half of what was asked is worth far less than half: all of it should come first. */
function rankOf({ score, groups }: Score, asked: number, retired: boolean): number {
  return score * (groups / asked) ** 2 * (retired ? RETIRED_WEIGHT : 1);
}

interface GroupAnswer {
  readonly results: readonly { id: string; score: number; match: Readonly<Record<string, readonly string[]>> }[];
  readonly respelt: readonly string[];
}

function searchGroup(index: MiniSearch<SearchDocument>, group: QueryGroup, isLast: boolean): GroupAnswer {
  const prefix = (term: string): boolean => term.length > 2 || (isLast && term.length > 1);
  const typed: MiniQuery = { combineWith: 'AND', queries: [...group.words], prefix };
  const others = [
    ...group.joined.map((joined): MiniQuery => ({ queries: [joined], boostTerm: () => JOINED_WEIGHT })),
    ...group.synonyms.map(
      (words): MiniQuery => ({ combineWith: 'AND', queries: [...words], boostTerm: () => SYNONYM_WEIGHT }),
    ),
  ];
  const results = search(index, { combineWith: 'OR', queries: [typed, ...others] });
  if (results.length > 0) return { results, respelt: [] };
  const forgiven = search(index, {
    combineWith: 'AND',
    queries: [...group.words],
    prefix,
    fuzzy: editsFor,
    fields: [...FORGIVING_FIELDS],
  });
  return { results: forgiven, respelt: forgiven.length > 0 ? group.words : [] };
}

function search(index: MiniSearch<SearchDocument>, query: MiniQuery): GroupAnswer['results'] {
  return index.search(query).map(({ id, score, match }) => ({ id: String(id), score, match }));
}

function addResult(scores: Map<string, Score>, { id, score, match }: GroupAnswer['results'][number]): void {
  const before = scores.get(id);
  const matched = new Map(before?.matched);
  for (const [term, fields] of Object.entries(match)) {
    for (const field of SEARCH_FIELDS.filter((name) => fields.includes(name))) {
      matched.set(field, new Set([...(matched.get(field) ?? []), term]));
    }
  }
  scores.set(id, { score: (before?.score ?? 0) + score, groups: (before?.groups ?? 0) + 1, matched });
}

/** The field that holds most of the typed words, then most words of the same meaning; the stronger where two are level. */
function reasonOf(document: SearchDocument | undefined, { matched }: Score, typed: readonly string[]): Reason {
  const worth = (field: SearchField): number => {
    const terms = [...(matched.get(field) ?? [])];
    return terms.length + 10 * terms.filter((term) => typed.some((word) => term.startsWith(word))).length;
  };
  const [field = 'title'] = SEARCH_FIELDS.filter((name) => matched.has(name)).sort((a, b) => worth(b) - worth(a));
  return { kind: 'words', field, text: document?.[field] ?? '', terms: matched.get(field) ?? new Set() };
}
