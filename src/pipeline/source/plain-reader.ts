import { NOT_RESOLVED, type ScalarTagDefinition } from 'js-yaml';

/** Reads plain scalars by their kinds, in the order in which these are tried; what none of them takes is text. */
export function plainReader<Value>(kinds: readonly ScalarTagDefinition<Value>[]): (source: string) => Value | string {
  const isAnyStart = kinds.some(({ implicitFirstChars }) => implicitFirstChars === null);
  const starts = new Set(kinds.flatMap(({ implicitFirstChars }) => implicitFirstChars ?? []));
  return (source) => {
    if (!isAnyStart && !starts.has(source.charAt(0))) return source;
    for (const kind of kinds) {
      const value = kind.resolve(source, false, kind.tagName);
      if (value !== NOT_RESOLVED) return value;
    }
    return source;
  };
}
