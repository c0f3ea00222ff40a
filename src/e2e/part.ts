/** Something that a test needs from the machine, or the sentence that says what is missing. */
export type Part<T> = { readonly found: T } | { readonly missing: string };

/**
 * A part that may be missing skips its tests, and the name of the skipped suite says why;
 * with `REQUIRE_ALL=1` it fails instead, so that continuous integration cannot lose a test unseen.
 */
export function requireInCi<T>(part: Part<T>): Part<T> {
  if ('missing' in part && process.env['REQUIRE_ALL'] === '1') throw new Error(part.missing);
  return part;
}

/** Name of a suite, with the reason why it does not run. */
export const suiteName = (name: string, part: Part<unknown>): string =>
  'missing' in part ? `${name} (skipped: ${part.missing})` : name;
