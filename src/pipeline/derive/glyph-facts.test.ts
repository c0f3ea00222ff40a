import { expect, test } from 'vitest';
import { INPUT_KINDS, KINDS, OPERATIONS, OUTPUT_KINDS } from '../../model/vocabulary.ts';
import { type GlyphFacts, glyphName } from './glyph-facts.ts';

const UNKNOWN: GlyphFacts = {
  inputs: ['any'],
  outputs: ['any'],
  operation: 'any',
  kind: undefined,
  trainable: false,
  subjectPlace: undefined,
};

const nameOf = (facts: Partial<GlyphFacts>): string => glyphName({ ...UNKNOWN, ...facts });

test('a signature has a word that an address can hold', () => {
  const facts: Partial<GlyphFacts> = { inputs: ['image'], operation: 'detect', outputs: ['boxes', 'labels'] };
  expect(nameOf({ ...facts, kind: 'service', subjectPlace: 3, trainable: true })).toBe('im-de-bola-s3t');
  expect(glyphName(UNKNOWN)).toBe('xx-xx-xx-xx');
});

test.each([
  ['what goes in', [...INPUT_KINDS].map((port) => ({ inputs: [port] }))],
  ['what comes out', [...OUTPUT_KINDS].map((port) => ({ outputs: [port] }))],
  ['what is done', [...OPERATIONS].map((operation) => ({ operation }))],
  ['the kind', [...KINDS].map((kind) => ({ kind }))],
  ['the subject', [0, 1, 8].map((subjectPlace) => ({ subjectPlace }))],
  ['training', [{ trainable: true }]],
])('no two signatures share a word: %s', (_, different) => {
  const names = different.map((facts) => nameOf(facts));
  expect(new Set([...names, glyphName(UNKNOWN)]).size).toBe(different.length + 1);
});
