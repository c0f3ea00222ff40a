/** Digits that are worth reading in a score. */
const DIGITS = 4;

/** A number for reading: whole ones whole, others to four significant digits, NaN and Infinity by their names. */
export function formatNumber(number: number): string {
  if (!Number.isFinite(number) || Number.isInteger(number)) return String(number);
  const size = Math.abs(number);
  return size >= 1e6 || size < 1e-4 ? number.toExponential(DIGITS - 1) : String(Number(number.toPrecision(DIGITS)));
}

/** Marks an element that holds such a number and nothing else: a page in another language writes it as that does. */
export const DECIMAL = { 'data-decimal': '' } as const;

/** `1.8 MB`, `214 kB`, `55 bytes`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
