import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import {
  isMetadata100,
  isMetadata200,
  isMetadata210,
  isMetadata220,
  isMetadata230,
  type Validator,
} from '../../model/generated/validators.js';
import { METADATA_VERSIONS, type MetadataVersion, versionOfShape } from '../../pipeline/metadata-version.ts';
import { validateMetadata } from '../../pipeline/validate.ts';
import { findCorpus, readMetadataFiles } from '../corpus-files.ts';
import { requireInCi, suiteName } from '../part.ts';

const OURS: Readonly<Record<MetadataVersion, Validator<unknown>>> = {
  '1.0.0': isMetadata100,
  '2.0.0': isMetadata200,
  '2.1.0': isMetadata210,
  '2.2.0': isMetadata220,
  '2.3.0': isMetadata230,
};

const corpus = requireInCi(findCorpus());
const folder = 'found' in corpus ? corpus.found : '';

describe.skipIf('missing' in corpus)(suiteName('verdicts on the corpus', corpus), () => {
  const files = 'found' in corpus ? readMetadataFiles(folder) : [];
  const published = Object.fromEntries(METADATA_VERSIONS.map((version) => [version, publishedValidator(version)]));
  const parsed = files.map(({ name, bytes }) => ({ name, value: parseAsPublished(name, bytes) }));

  test('there are files to judge', () => {
    expect(files.length).toBeGreaterThan(100);
  });

  test.each(METADATA_VERSIONS)('our schema %s judges every file as the published one does', (version) => {
    const judged = parsed.filter(({ value }) => value !== undefined);
    const verdicts = (validate: (value: unknown) => unknown) =>
      judged.map(({ name, value }) => `${name}: ${validate(value)}`);
    expect(verdicts(OURS[version])).toEqual(verdicts((value) => published[version]?.(value)));
  });

  test('a file has an error exactly where the published schema of its shape refuses it, or it cannot be read', () => {
    const ours = files.map(({ name, bytes }) => `${name}: ${validateMetadata({ path: name, bytes }).ok}`);
    const theirs = parsed.map(({ name, value }) => {
      const version = versionOfShape(value, name);
      return `${name}: ${value !== undefined && published[version]?.(value)}`;
    });
    expect(ours).toEqual(theirs);
  });

  test('every finding has file, line and column, and an error stands exactly where the verdict is no', () => {
    for (const { name, bytes } of files) {
      const { ok, findings } = validateMetadata({ path: name, bytes });
      expect(findings.some(({ severity }) => severity === 'error')).toBe(!ok);
      for (const { at } of findings)
        expect(at).toMatchObject({ file: name, line: expect.any(Number), column: expect.any(Number) });
    }
  });
});

function publishedValidator(version: MetadataVersion): (value: unknown) => unknown {
  const schema = JSON.parse(readFileSync(join(folder, `schemata/ai4-apps-v${version}.json`), 'utf8'));
  const options = { strict: false, validateFormats: false };
  if (version === '1.0.0') return new Ajv(options).compile(schema);
  // The published files name the meta-schema by http, the registered name is https.
  return new Ajv2020(options).compile({ ...schema, $schema: 'https://json-schema.org/draft/2020-12/schema' });
}

/** YAML 1.2 or JSON by the ending, of repeated keys the last; `undefined` where it cannot be read. */
function parseAsPublished(name: string, bytes: Uint8Array): unknown {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  try {
    return name.endsWith('.json') ? JSON.parse(text) : load(text, { json: true, maxAliases: 0 });
  } catch {
    return undefined;
  }
}
