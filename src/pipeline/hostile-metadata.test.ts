import { expect, test } from 'vitest';
import { HOSTILE_METADATA } from '../e2e/hostile-metadata.ts';
import { RULES } from './rules/index.ts';
import { validateMetadata } from './validate.ts';

/** Findings of one file: more than a person would read, and a sign that something is not limited. */
const MOST_FINDINGS = 200;

test.each(HOSTILE_METADATA)('$name: is refused, with few findings that each have a place', ({ path, text }) => {
  const { ok, findings } = validateMetadata({ path, bytes: new TextEncoder().encode(text) });
  expect(ok).toBe(false);
  expect(findings.length).toBeLessThan(MOST_FINDINGS);
  for (const { at, sourceLine = '' } of findings) {
    expect(at).toMatchObject({ file: path, line: expect.any(Number), column: expect.any(Number) });
    expect(sourceLine.length).toBeLessThanOrEqual(2_000);
  }
});

/** Pieces that mean something to YAML or JSON. */
const PIECES = [
  ':',
  ': ',
  '- ',
  '\n',
  '\t',
  '"',
  "'",
  '{',
  ']',
  '#',
  '&a ',
  '*a',
  '!',
  '|',
  '? ',
  '\\',
  '---\n',
  '\r\n',
  '@',
  '%',
];

test('no file, however it is broken, stops the check or leaves it without a place', () => {
  const random = seededRandom(2026);
  const texts = RULES.map(({ docs }) => docs.wrong).filter(({ length }) => length < 1_000);
  for (let round = 0; round < 1_500; round += 1) {
    const text = texts[round % texts.length] ?? '';
    const at = Math.floor(random() * text.length);
    const piece = PIECES[Math.floor(random() * PIECES.length)] ?? '';
    const bytes = new TextEncoder().encode(text.slice(0, at) + piece + text.slice(at + Math.floor(random() * 3)));
    const path = round % 5 === 0 ? 'x.json' : 'x.yml';
    const { ok, findings } = validateMetadata({ path, bytes });
    expect(findings.some(({ severity }) => severity === 'error')).toBe(!ok);
    expect(findings.filter(({ at: { line, column } }) => line === undefined || column === undefined)).toEqual([]);
  }
});

/** The same numbers in every run. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
