import { fieldName, type Params, quote, short, type Words, type WordsOf } from './words.ts';

/** Types of JSON Schema in plain words. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a mapping of keys',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
};

/** Forms that a pattern stands for, by the pattern. */
const FORMS: readonly (readonly [start: string, words: string])[] = [
  ['^[0-9]+.[0-9]+', 'three numbers with dots, such as 2.3.0'],
  ['^[0-9]{4}-', 'a date such as 2026-01-31'],
  ['^https://', 'an address such as https://github.com/OWNER/NAME'],
  ['^https?:', 'an address that starts with https://'],
  ['^[0-9a-f]{40}', 'a full commit id of 40 hexadecimal digits'],
  ['^10\\.', 'a bare DOI such as 10.5281/zenodo.1234567'],
  ['^[A-Za-z0-9._-]', 'letters, digits, dots, hyphens and underscores only'],
  ['key', 'the name of a curated field, such as title or links.weights'],
];

/** What the schemas demand. */
export const SCHEMA_WORDS: Readonly<Record<string, WordsOf>> = {
  'dropped-key': ({ key, successor }) => ({
    found: `The key ${quote(key)}, which version 2 of the metadata no longer has.`,
    expected: successor ? `Expected ${quote(successor)} in its place.` : 'Expected the file without it.',
    fix: successor ? `Move the value to ${quote(successor)}.` : 'Delete the key with what stands below it.',
  }),
  'missing-key': missingKey,
  'not-allowed': ({ value, field, allowed, meant }) => ({
    found: `${quote(value)}, which ${fieldName(field)} does not allow.`,
    expected: `Expected one of: ${allowed}.`,
    fix: meant ? `Did you mean ${quote(meant)}?` : otherPlace(field),
  }),
  'out-of-range': outOfRange,
  'repeated-item': ({ value, field }) => ({
    found: `${quote(value)} a second time in ${fieldName(field)}.`,
    expected: 'Expected each value once.',
    fix: 'Delete one of them.',
  }),
  'unknown-entry-key': ({ key, where, known, meant }) => ({
    found: `The key ${quote(key)}${where ? ` in ${quote(where)}` : ''}, which an entry does not have.`,
    expected: `Expected one of: ${known}.`,
    fix: meant ? `Did you mean ${quote(meant)}?` : 'Remove the key.',
  }),
  'wrong-form': ({ value, field, form }) => ({
    found: `${quote(short(value))} for ${fieldName(field)}.`,
    expected: `Expected ${FORMS.find(([start]) => form?.startsWith(start))?.[1] ?? `the form ${quote(form)}`}.`,
    fix: 'Write it in that form.',
  }),
  'wrong-type': wrongType,
};

function missingKey({ key, where, written }: Params): Words {
  if (written) {
    return {
      found: `The key ${quote(written)}, and no ${quote(key)}.`,
      expected: `Expected the key ${quote(key)}.`,
      fix: `Rename ${quote(written)} to ${quote(key)}.`,
    };
  }
  return {
    found: `No ${quote(key)} in ${fieldName(where)}.`,
    expected: `Expected the key ${quote(key)}.`,
    fix: `Add ${quote(`${key}:`)} with its value; see the guide for what belongs there.`,
  };
}

function wrongType({ field, value, found, expected }: Params): Words {
  const wanted = TYPES[expected ?? ''] ?? expected;
  const isNothing = found === 'null';
  return {
    found: isNothing
      ? `No value for ${fieldName(field)}.`
      : `${capital(TYPES[found ?? ''] ?? found)} for ${fieldName(field)}: ${quote(short(value))}.`,
    expected: `Expected ${wanted}.`,
    fix: fixOfType(found, expected, value),
  };
}

function fixOfType(found: string | undefined, expected: string | undefined, value: string | undefined): string {
  if (found === 'null') return 'Write the value, or delete the key.';
  if (expected === 'array') return 'Write it as a list, each value on its own line after a hyphen.';
  if (expected === 'string' && found === 'array') return 'Keep one value, without the hyphen or brackets.';
  if (expected === 'string' && found === 'object') return 'Write plain text; a text that holds ": " needs quotes.';
  if (expected === 'string') return `Put it in quotes: "${short(value)}".`;
  if (expected === 'integer' || expected === 'number') return 'Write a bare number, without unit or quotes.';
  return `Write ${TYPES[expected ?? ''] ?? expected}.`;
}

function outOfRange({ value, field, limit, bound }: Params): Words {
  const [than, unit] = boundWords(bound ?? '');
  return {
    found: `${quote(short(value))} for ${fieldName(field)}.`,
    expected: `Expected ${than} ${limit}${unit}.`,
    fix: than === 'at most' ? 'Make it shorter or smaller.' : 'Make it longer or larger.',
  };
}

function boundWords(bound: string): [than: string, unit: string] {
  const than = bound.startsWith('max') ? 'at most' : 'at least';
  if (bound.endsWith('Length')) return [than, ' characters'];
  return [than, bound.endsWith('Items') ? ' values' : ''];
}

/** Where a word belongs that a closed list does not have. */
const otherPlace = (field: string | undefined): string =>
  field === 'tasks' || field === 'libraries'
    ? `Choose the nearest one, or ${quote('Other')}, and say the rest in ${quote('tags')}.`
    : 'Choose one of these.';

const capital = (text: string | undefined): string => (text ? text[0]?.toUpperCase() + text.slice(1) : '');
