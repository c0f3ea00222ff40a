import { describe, expect, test } from 'vitest';
import { migrateMetadata } from '../../pipeline/migrate.ts';
import { validateMetadata } from '../../pipeline/validate.ts';
import { findCorpus, readMetadataFiles } from '../corpus-files.ts';
import { requireInCi, suiteName } from '../part.ts';

const corpus = requireInCi(findCorpus());

/** Every real document of version 1 that is valid as such. */
const DOCUMENTS = ('missing' in corpus ? [] : readMetadataFiles(corpus.found)).flatMap(({ name, bytes }) => {
  const checked = validateMetadata({ path: name, bytes });
  return checked.ok && checked.value.version === '1.0.0' ? [{ name, old: checked.value.metadata }] : [];
});

describe.skipIf('missing' in corpus)(suiteName('real metadata of version 1', corpus), () => {
  test('are there to be migrated', () => {
    expect(DOCUMENTS.length).toBeGreaterThan(30);
  });

  test('become valid documents of version 2.3.0', () => {
    const invalid = DOCUMENTS.flatMap(({ name, old }) => {
      const { metadata } = migrateMetadata(old, { updated: '2026-01-02' });
      const bytes = new TextEncoder().encode(JSON.stringify(metadata));
      const checked = validateMetadata({ path: 'ai4-metadata.json', bytes });
      return checked.ok ? [] : [{ name, rules: checked.findings.map(({ rule, params }) => [rule, params]) }];
    });
    expect(invalid).toEqual([]);
  });

  test('lose no value on the way', () => {
    const lost = DOCUMENTS.flatMap(({ name, old }) => {
      const kept = new Set(textsIn(migrateMetadata(old).metadata));
      const description = textsIn(migrateMetadata(old).metadata).join('\n');
      return textsIn({ ...old, keywords: [] })
        .filter((text) => !kept.has(text.trim()) && !description.includes(text))
        .map((text) => `${name}: ${text}`);
    });
    expect(lost).toEqual([]);
  });
});

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
