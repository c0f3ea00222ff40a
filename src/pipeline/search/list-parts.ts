import type { SearchRecord } from './search-data.ts';

/**
 * The plain list in parts of a size, at least one. The demonstration stands in no count, so it comes on the last one
 * besides: "37–52 of 52" is true of every page.
 * @param first size of the first part, where that is another
 */
export function listParts(listed: readonly SearchRecord[], size: number, first = size): SearchRecord[][] {
  const counted = listed.filter(({ demonstration }) => !demonstration);
  const demonstrations = listed.filter(({ demonstration }) => demonstration);
  const later = Array.from({ length: Math.ceil(Math.max(0, counted.length - first) / size) }, (_, place) =>
    counted.slice(first + place * size, first + (place + 1) * size),
  );
  const parts = [counted.slice(0, first), ...later];
  parts.at(-1)?.push(...demonstrations);
  return parts;
}
