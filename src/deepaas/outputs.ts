import type { OutputField } from './api.ts';
import { plainText } from './description.ts';
import { isRecord, recordAt } from './parameter.ts';

/** The word for one value of a type, and for several. The dictionaries have them for module pages. */
const WORDS: Readonly<Record<string, readonly [one: string, several: string]>> = {
  string: ['text', 'texts'],
  integer: ['whole number', 'whole numbers'],
  number: ['number', 'numbers'],
  boolean: ['yes or no', 'yes or no'],
  object: ['object', 'objects'],
};

/** What an answer's schema says of its fields; nothing for the form that DEEPaaS gives modules without a schema. */
export function readOutputs(schema: unknown): OutputField[] {
  const properties = Object.entries(recordAt(schema, 'properties'));
  const isGeneric =
    properties.length === 2 && properties.every(([name]) => name === 'status' || name === 'predictions');
  if (isGeneric) return [];
  return properties.map(([name, property]) => {
    const type = wordsOf(property)?.[0];
    const description = isRecord(property) ? property['description'] : undefined;
    return {
      name,
      description: typeof description === 'string' ? plainText(description).trim() : '',
      ...(type !== undefined && { type }),
    };
  });
}

function wordsOf(property: unknown): readonly [one: string, several: string] | undefined {
  if (!isRecord(property)) return undefined;
  const { type, anyOf } = property;
  if (Array.isArray(anyOf)) return anyOf.map(wordsOf).find((words) => words !== undefined);
  if (type === 'array') {
    const [, items] = wordsOf(property['items']) ?? ['anything', 'anything'];
    return [`list of ${items}`, `lists of ${items}`];
  }
  return typeof type === 'string' ? WORDS[type] : undefined;
}
