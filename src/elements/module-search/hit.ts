/** Where a match stood. */
export const SEARCH_FIELDS = [
  'title',
  'id',
  'aliases',
  'tags',
  'ports',
  'facets',
  'summary',
  'base',
  'authors',
  'description',
] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** Why a module is among the results. */
export type Reason =
  | { readonly kind: 'exact'; readonly field: 'id' | 'title' | 'aliases'; readonly text: string }
  | { readonly kind: 'pasted'; readonly as: 'doi' | 'address' | 'image'; readonly text: string }
  /** The field that best explains the match, and the terms to mark in it. */
  | { readonly kind: 'words'; readonly field: SearchField; readonly text: string; readonly terms: ReadonlySet<string> };

export interface Hit {
  readonly id: string;
  readonly reason: Reason;
}
