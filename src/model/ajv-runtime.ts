/** What the generated validators call at run time, in place of ajv's own files, which are CommonJS. */

/** A code point beyond the first 65,536: two code units. */
const PAIR = /[\ud800-\udbff][\udc00-\udfff]/g;

/** Length in code points, as JSON Schema counts `maxLength`. */
export const codePointLength = (text: string): number => text.length - (text.match(PAIR)?.length ?? 0);

/** Deep equality of JSON values, as `uniqueItems` asks. */
export function equal(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (!isObject(left) || !isObject(right) || Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && equal(left[key], right[key]))
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
