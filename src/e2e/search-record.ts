import type { SearchRecord } from '../pipeline/search/search-data.ts';

/** A record of which only the id is known, and what a test says besides. */
export const recordOf = (id: string, more: Partial<SearchRecord> = {}): SearchRecord => ({
  id,
  title: id,
  aliases: [],
  tags: [],
  inputs: [],
  outputs: [],
  addresses: [],
  signature: 'xx-xx-xx-xx',
  retired: false,
  demonstration: false,
  facets: {},
  ...more,
});
