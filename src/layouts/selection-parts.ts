import { listKey } from '../catalogue.ts';
import { MOST_CELLS } from '../elements/module-search/first-page.ts';
import { listParts } from '../pipeline/search/list-parts.ts';
import type { SearchRecord } from '../pipeline/search/search-data.ts';

/** Modules of one selection on its first page, as cells and then by name: about 20 kB of HTML beyond the cells. */
const FIRST_PART = 300;
/** Names on each further page: about 100 kB of HTML, 15 kB compressed. */
const FURTHER_PART = 1_000;

/** One page of a selection; the first shows its modules as cells as far as it brings them along. */
export interface SelectionPart {
  /** From 1. */
  readonly number: number;
  readonly pages: number;
  /** Modules of the whole selection, the demonstration apart. */
  readonly count: number;
  /** Id of the demonstration, where it is one of the selection. */
  readonly demonstration: string | undefined;
  readonly cells: readonly SearchRecord[];
  readonly names: readonly SearchRecord[];
  /** First and last module here, counted from 1. */
  readonly range: { readonly first: number; readonly last: number };
  /** Modules on the page before this one, and on the one after. */
  readonly before: number;
  readonly after: number;
}

/** The modules of one selection, page by page: whatever their number, no page grows beyond its bounds. */
export function selectionParts(shown: readonly SearchRecord[]): SelectionPart[] {
  const parts = listParts(shown, FURTHER_PART, FIRST_PART);
  const demonstration = shown.find((record) => record.demonstration)?.id;
  const count = shown.length - (demonstration === undefined ? 0 : 1);
  return parts.map((part, place) => {
    const mostCells = place === 0 ? MOST_CELLS : 0;
    const start = modulesOn(place, count);
    const end = modulesOn(place + 1, count);
    return {
      number: place + 1,
      pages: parts.length,
      count,
      demonstration,
      cells: part.slice(0, mostCells),
      names: part.slice(mostCells),
      range: { first: start + 1, last: end },
      before: start - modulesOn(place - 1, count),
      after: modulesOn(place + 2, count) - end,
    };
  });
}

/** What `getStaticPaths` needs of each page of a selection: what it shows, and one name of all that. */
export const selectionPages = (shown: readonly SearchRecord[]): Promise<{ part: SelectionPart; cacheKey: string }[]> =>
  Promise.all(
    selectionParts(shown).map(async (part) => ({
      part,
      cacheKey: `${await listKey(part.cells, part.names)} ${part.number} ${part.count}`,
    })),
  );

/** Modules that the first so many pages hold together. */
const modulesOn = (pages: number, count: number): number =>
  pages <= 0 ? 0 : Math.min(count, FIRST_PART + (pages - 1) * FURTHER_PART);
