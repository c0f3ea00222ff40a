import { expect, test } from 'vitest';
import { HOSTILE_METADATA } from '../e2e/hostile-metadata.ts';
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
