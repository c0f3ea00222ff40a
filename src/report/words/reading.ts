import { quote, short, type WordsOf } from './words.ts';

/** Faults in the text itself. */
export const READING_WORDS: Readonly<Record<string, WordsOf>> = {
  'file-empty': () => ({
    found: 'The file holds nothing.',
    expected: 'Expected an entry with its repository, or metadata with a title, a summary and links.',
    fix: 'Write it, or delete the file.',
  }),
  'file-too-large': ({ bytes, most }) => ({
    found: `The file has ${bytes} bytes.`,
    expected: `Expected at most ${most} bytes.`,
    fix: 'Move long texts to the README and images to files of their own.',
  }),
  'not-utf8': ({ encoding }) => ({
    found: `Bytes that are not UTF-8; the file is perhaps ${encoding}.`,
    expected: 'Expected a text file in UTF-8.',
    fix: 'Save it again with the encoding UTF-8.',
  }),
  'control-character': ({ code }) => ({
    found: `The control character ${code}.`,
    expected: 'Expected visible characters, spaces and line ends only.',
    fix: 'Delete the character.',
  }),
  nesting: ({ most }) => ({
    found: `Lists or mappings nested more than ${most} deep.`,
    expected: 'Expected the few levels that the schema has.',
    fix: 'Close the brackets, or remove the surplus indentation.',
  }),
  'reserved-key': ({ key }) => ({
    found: `The key ${quote(key)}.`,
    expected: 'Expected a key that no programming language reserves.',
    fix: 'Remove the key.',
  }),
  'duplicate-key': ({ key }) => ({
    found: `The key ${quote(key)} a second time; only the last one counts.`,
    expected: 'Expected each key once.',
    fix: 'Keep one of them.',
  }),
  'yaml-alias': ({ text }) => ({
    found: `${quote(text)}, which refers to another part of the file.`,
    expected: 'Expected the value itself.',
    fix: `Write the value out. If a text starts with ${quote('*')}, put it in quotes.`,
  }),
  'yaml-bold': ({ text }) => ({
    found: `${quote(short(text))}, which YAML reads as a reference because of the ${quote('*')} in front.`,
    expected: 'Expected text within quotes or within a block.',
    fix: `Put the value in quotes; in a block (${quote('|-')}) indent this line as far as the others.`,
  }),
  'yaml-colon': ({ text }) => ({
    found: `A colon followed by a space, in the unquoted text ${quote(short(text))}: YAML takes what stands before it for a key.`,
    expected: `Expected quotes around a text that holds ${quote(': ')}.`,
    fix: `Put the text in quotes, or write ${quote('>-')} after the key and the text indented below.`,
  }),
  'yaml-documents': () => ({
    found: `A second document, after ${quote('---')}.`,
    expected: 'Expected one document a file.',
    fix: 'Keep the one that counts.',
  }),
  'yaml-key': () => ({
    found: 'A list or a mapping as a key.',
    expected: 'Expected a word as a key.',
    fix: 'Write the key as a word, followed by a colon.',
  }),
  'yaml-stray-text': ({ text }) => ({
    found: `The text ${quote(short(text))} where a key should stand.`,
    expected: 'Expected text of a block to be indented as far as its first line.',
    fix: 'Indent this line, and the lines below that belong to it, as far as the text above; or delete it.',
  }),
  'yaml-syntax': ({ detail }) => ({
    found: `Something that is no YAML: ${short(detail, 120)}.`.replace(/\.\.$/, '.'),
    expected: 'Expected YAML 1.2.',
    fix: 'Compare indentation, quotes and brackets with the lines above.',
  }),
  'yaml-tag': ({ tag }) => ({
    found: `The type tag ${quote(tag)}.`,
    expected: 'Expected plain values without tags.',
    fix: 'Remove the tag; put a value that is text in quotes.',
  }),
  'json-line-break': ({ written }) => ({
    found: 'A line break or tab within a quoted text.',
    expected: `Expected it written as ${quote(written)}.`,
    fix: `Write ${quote(written)}, or close the quotes before the line ends.`,
  }),
  'json-missing-comma': ({ before }) => ({
    found: `No comma before ${quote(short(before))}.`,
    expected: 'Expected a comma between two values.',
    fix: 'Put a comma after the value before.',
  }),
  'json-syntax': ({ found, expected }) => ({
    found: `${capital(found)}, which JSON does not have here.`,
    expected: `Expected ${expected}.`,
    fix: 'Compare quotes, commas and brackets with the lines above.',
  }),
  'json-trailing-comma': ({ closing }) => ({
    found: `A comma before ${quote(closing)}.`,
    expected: 'Expected no comma after the last value.',
    fix: 'Delete the comma.',
  }),
};

const capital = (text: string | undefined): string => (text ? text[0]?.toUpperCase() + text.slice(1) : 'Something');
