import type { OutputField } from './api.ts';
import { plainText } from './description.ts';
import { isRecord, recordAt } from './parameter.ts';

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  integer: 'whole number',
  number: 'number',
  boolean: 'yes or no',
  object: 'object',
};

/** What an answer's schema says of its fields; nothing for the form that DEEPaaS gives modules without a schema. */
export function readOutputs(schema: unknown): OutputField[] {
  const properties = Object.entries(recordAt(schema, 'properties'));
  const isGeneric =
    properties.length === 2 && properties.every(([name]) => name === 'status' || name === 'predictions');
  if (isGeneric) return [];
  return properties.map(([name, property]) => {
    const type = wordsOf(property);
    const description = isRecord(property) ? property['description'] : undefined;
    return {
      name,
      description: typeof description === 'string' ? plainText(description).trim() : '',
      ...(type !== undefined && { type }),
    };
  });
}

function wordsOf(property: unknown): string | undefined {
  if (!isRecord(property)) return undefined;
  const { type, anyOf } = property;
  if (Array.isArray(anyOf)) return anyOf.map(wordsOf).find((words) => words !== undefined);
  if (type === 'array') return `list of ${wordsOf(property['items']) ?? 'anything'}`;
  return typeof type === 'string' ? WORDS[type] : undefined;
}
