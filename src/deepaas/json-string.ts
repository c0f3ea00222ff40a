import type { Parameter } from './parameter.ts';

/**
 * Config-driven modules declare every argument as a string that holds JSON: `"\"sentinel2\""`, `"224"`, `"null"`.
 * The form shows what is inside; the request carries the JSON. `undefined`: an ordinary string.
 */
export function jsonTypeOf(
  { type, initial, choices }: Parameter,
  typeHint: string | undefined,
): 'text' | 'number' | 'flag' | 'json' | undefined {
  if (type !== 'string') return undefined;
  const isQuotedText = isQuoted(initial) || (choices !== undefined && choices.length > 0 && choices.every(isQuoted));
  if (isQuotedText) return 'text';
  if (!typeHint || typeof initial !== 'string') return undefined;
  return BY_HINT[typeHint];
}

const BY_HINT: Readonly<Record<string, 'text' | 'number' | 'flag' | 'json'>> = {
  str: 'text',
  int: 'number',
  float: 'number',
  bool: 'flag',
  list: 'json',
  dict: 'json',
};

/** What a JSON string says; the text itself where it is none. */
export function unquote(text: string): string {
  if (!isQuoted(text)) return text;
  const inner: unknown = JSON.parse(text);
  return typeof inner === 'string' ? inner : text;
}

function isQuoted(value: unknown): boolean {
  if (typeof value !== 'string' || !/^".*"$/s.test(value)) return false;
  try {
    return typeof JSON.parse(value) === 'string';
  } catch {
    return false;
  }
}
