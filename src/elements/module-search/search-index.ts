import type { FacetId, FacetVocabulary } from '../../pipeline/search/facets.ts';
import type { SearchRecord, SearchText } from '../../pipeline/search/search-data.ts';
import { termsIn, termsOfWord, termsWithPairs } from './fold.ts';
import { SEARCH_FIELDS, type SearchField } from './hit.ts';
import { createWordIndex, type WordIndex } from './word-index.ts';

/** One module as the index sees it: every field one text. */
export interface SearchDocument extends Readonly<Record<SearchField, string>> {
  readonly key: string;
}

/** A word in the title says more than one in the summary. Tuned on the golden queries. */
const WEIGHT: Readonly<Record<SearchField, number>> = {
  title: 8,
  id: 5,
  aliases: 3,
  tags: 4,
  ports: 3,
  facets: 2.5,
  summary: 4,
  base: 0.7,
  authors: 2,
  description: 1.2,
};

/** Neighbours are joined in short fields only: in long ones they would double the index. */
const PAIRED: readonly SearchField[] = ['title', 'id', 'aliases', 'tags'];

/** Spelling is forgiven only against words that name a module, never against running text: the first of the short fields. */
export const FORGIVING_FIELDS: readonly SearchField[] = [
  'title',
  'id',
  'aliases',
  'tags',
  'ports',
  'facets',
  'summary',
];

/** Facets whose words a reader might type. */
const SPOKEN_FACETS: readonly FacetId[] = [
  'in',
  'out',
  'task',
  'domain',
  'license',
  'library',
  'project',
  'organisation',
];

/** Searched last and weakest; they come in a second file, and make an index of their own. */
export const LONG_FIELDS: readonly SearchField[] = ['authors', 'description'];
export const SHORT_FIELDS = SEARCH_FIELDS.filter((field) => !LONG_FIELDS.includes(field));

export function createIndex(documents: readonly SearchDocument[], names: readonly SearchField[]): WordIndex {
  const termsOf = remembered(termsOfWord);
  const fields = names.map((name) => {
    const split = PAIRED.includes(name) ? termsWithPairs : termsIn;
    return { weight: WEIGHT[name], terms: documents.map((document) => split(document[name], termsOf)) };
  });
  return createWordIndex(fields, documents.length);
}

export const longTextsOf = ({
  authors,
  description = '',
}: SearchText): Pick<SearchDocument, 'authors' | 'description'> => ({
  authors: authors.join(', '),
  description,
});

/** Modules of one catalogue share most of their words: each is taken apart once. */
function remembered(compute: (word: string) => readonly string[]): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const terms = known.get(word) ?? compute(word);
    known.set(word, terms);
    return terms;
  };
}

export function documentOf(record: SearchRecord, words: ReadonlyMap<string, string>): SearchDocument {
  const facetWords = (ids: readonly FacetId[]): string =>
    ids.flatMap((id) => (record.facets[id] ?? []).map((value) => words.get(`${id}/${value}`) ?? value)).join(', ');
  return {
    key: record.id,
    title: record.title,
    id: record.id,
    aliases: record.aliases.join(', '),
    tags: record.tags.join(', '),
    ports: [...record.inputs, ...record.outputs].join('; '),
    facets: facetWords(SPOKEN_FACETS),
    summary: record.summary ?? '',
    base: facetWords(['base']),
    authors: '',
    description: '',
  };
}

/** The words of every facet value, by `facet/value`. */
export function labelsOf(vocabulary: FacetVocabulary): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(vocabulary).flatMap(([id, values]) => values.map(({ value, label }) => [`${id}/${value}`, label])),
  );
}
