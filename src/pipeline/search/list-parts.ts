import type { SearchRecord } from './search-data.ts';

/**
 * The plain list in parts of a size, at least one. The demonstration stands in no count, so it comes on the last one
 * besides: "37–52 of 52" is true of every page.
 */
export function listParts(listed: readonly SearchRecord[], size: number): SearchRecord[][] {
  const counted = listed.filter(({ demonstration }) => !demonstration);
  const demonstrations = listed.filter(({ demonstration }) => demonstration);
  const parts = Array.from({ length: Math.max(1, Math.ceil(counted.length / size)) }, (_, place) =>
    counted.slice(place * size, (place + 1) * size),
  );
  parts.at(-1)?.push(...demonstrations);
  return parts;
}
