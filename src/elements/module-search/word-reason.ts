import { type Reason, SEARCH_FIELDS, type SearchField } from './hit.ts';
import type { SearchDocument } from './search-index.ts';
import type { WordIndex } from './word-index.ts';
import { holdsTerm, type WordScores } from './word-scores.ts';

export interface SearchedField {
  readonly fields: readonly SearchField[];
  readonly index: WordIndex;
}

/** One index as it was searched for one group of words. */
export type Searched = SearchedField & WordScores;

export interface Match {
  readonly searched: readonly Searched[];
  readonly typed: readonly string[];
  /** Place of the document. */
  readonly place: number;
}

/** The field that holds most of the typed words; the one that says more of a module where two are level. */
export function reasonOf(match: Match, document: SearchDocument | undefined): Reason {
  const matched = new Map<SearchField, Set<string>>();
  for (const [term, fields] of match.searched.flatMap((own) => matchesIn(own, match.place))) {
    for (const field of fields) matched.set(field, (matched.get(field) ?? new Set()).add(term));
  }
  const holds = (field: SearchField, word: string): boolean =>
    [...(matched.get(field) ?? [])].some((term) => term.startsWith(word));
  const worth = (field: SearchField): number => match.typed.filter((word) => holds(field, word)).length;
  const [field = 'title'] = SEARCH_FIELDS.filter((name) => matched.has(name)).sort((a, b) => worth(b) - worth(a));
  return { kind: 'words', field, text: document?.[field] ?? '', terms: matched.get(field) ?? new Set() };
}

/** The terms that a document answers with, each with its fields: those of the phrases that it holds whole. */
function matchesIn({ phrases, index, fields }: Searched, place: number): [string, SearchField[]][] {
  return phrases.flatMap((words) => {
    const found = words.map((terms) =>
      terms
        .map(({ term }): [string, SearchField[]] => [
          index.terms[term] ?? '',
          fields.filter((_, field) => holdsTerm(index, term, field, place)),
        ])
        .filter(([, held]) => held.length > 0),
    );
    return found.every((terms) => terms.length > 0) ? found.flat() : [];
  });
}
