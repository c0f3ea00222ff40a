import type { SearchData, SearchText } from '../../pipeline/search/search-data.ts';

/** Where search takes its data from. */
export interface SearchSource {
  index(): Promise<SearchData>;
  texts(): Promise<readonly SearchText[]>;
}

declare global {
  /** Set by a script of the catalogue that opens from disk, where nothing can be fetched. */
  var carriedSearch: { readonly index: SearchData; readonly texts: readonly SearchText[] } | undefined;
}

/** The data that the page carries with it, else those at the given addresses; each is read once. */
export function searchSource(addresses: { readonly index: string; readonly texts: string }): SearchSource {
  const carried = globalThis.carriedSearch;
  if (carried) return { index: async () => carried.index, texts: async () => carried.texts };
  let index: Promise<SearchData> | undefined;
  let texts: Promise<readonly SearchText[]> | undefined;
  return {
    index: () => {
      index ??= readJson<SearchData>(addresses.index);
      return index;
    },
    texts: () => {
      texts ??= readJson<readonly SearchText[]>(addresses.texts);
      return texts;
    },
  };
}

/** Both files are made by the same build as this script, so their shape is known. */
async function readJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json() as Promise<T>;
}

/** Address of a page below the site's base; from a disk a folder must name its file. */
export const pageAddress = (base: string, path: string): string =>
  `${base}${path}${globalThis.carriedSearch ? 'index.html' : ''}`;
