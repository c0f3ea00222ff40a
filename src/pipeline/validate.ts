import type { Finding, Place } from '../model/finding.ts';
import type { Entry } from '../model/generated/entry.ts';
import type { Metadata100 } from '../model/generated/metadata-1.ts';
import type { Metadata200, Metadata210, Metadata220, Metadata230 } from '../model/generated/metadata-2.ts';
import {
  isEntry,
  isMetadata100,
  isMetadata200,
  isMetadata210,
  isMetadata220,
  isMetadata230,
  type Validator,
} from '../model/generated/validators.js';
import { knownEntryKeys, knownMetadataKeys } from './known-keys.ts';
import { type MetadataVersion, versionOfShape } from './metadata-version.ts';
import { parseSource, type Source, type SourceFile } from './parse.ts';
import { findingOf } from './rules/finding-of.ts';
import { schemaProblems } from './schema-problems.ts';

/** A value that may be used, or only findings; of these at least one is an error where there is no value. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T; readonly findings: readonly Finding[] }
  | { readonly ok: false; readonly findings: readonly Finding[] };

interface MetadataByVersion {
  '1.0.0': Metadata100;
  '2.0.0': Metadata200;
  '2.1.0': Metadata210;
  '2.2.0': Metadata220;
  '2.3.0': Metadata230;
}

/** Metadata that follow one version of the schema, with the place of each value. */
export type MetadataDocument = {
  readonly [Version in MetadataVersion]: {
    readonly version: Version;
    readonly metadata: MetadataByVersion[Version];
    /** Place of the value that a JSON pointer leads to. */
    readonly locate: (pointer: string, part?: 'key' | 'value') => Place;
  };
}[MetadataVersion];

const VALIDATORS: { readonly [Version in MetadataVersion]: Validator<MetadataByVersion[Version]> } = {
  '1.0.0': isMetadata100,
  '2.0.0': isMetadata200,
  '2.1.0': isMetadata210,
  '2.2.0': isMetadata220,
  '2.3.0': isMetadata230,
};

/** Judges an entry, `modules/<id>.yaml`, by itself; what concerns several entries is `checkCatalogue`'s. */
export function validateEntry({ id, path, bytes }: { id: string; path: string; bytes: Uint8Array }): Checked<Entry> {
  const { source, wellFormed, findings } = parseSource({ path, bytes, moduleId: id });
  if (!source) return { ok: false, findings };
  const { value } = source;
  if (isEntry(value) && wellFormed) return { ok: true, value, findings };
  return { ok: false, findings: [...findings, ...schemaFindings(source, isEntry, knownEntryKeys)] };
}

/** Judges a repository's metadata by the version that its shape shows. */
export function validateMetadata(file: SourceFile): Checked<MetadataDocument> {
  const { source, wellFormed, findings } = parseSource(file);
  if (!source) return { ok: false, findings };
  const version = versionOfShape(source.value, file.path);
  const document = wellFormed ? documentOf(source, version) : undefined;
  if (document) return { ok: true, value: document, findings };
  const known = (pointer: string) => knownMetadataKeys(version, pointer);
  return { ok: false, findings: [...findings, ...schemaFindings(source, VALIDATORS[version], known)] };
}

function documentOf({ value, locate }: Source, version: MetadataVersion): MetadataDocument | undefined {
  switch (version) {
    case '1.0.0':
      return isMetadata100(value) ? { version, metadata: value, locate } : undefined;
    case '2.0.0':
      return isMetadata200(value) ? { version, metadata: value, locate } : undefined;
    case '2.1.0':
      return isMetadata210(value) ? { version, metadata: value, locate } : undefined;
    case '2.2.0':
      return isMetadata220(value) ? { version, metadata: value, locate } : undefined;
    case '2.3.0':
      return isMetadata230(value) ? { version, metadata: value, locate } : undefined;
  }
}

function schemaFindings(
  { lines, root, value }: Source,
  validator: Validator<unknown>,
  knownKeys: (pointer: string) => readonly string[],
): Finding[] {
  if (validator(value)) return [];
  const problems = schemaProblems({ text: lines.text, root, knownKeys }, validator.errors ?? []);
  return problems.map((problem) => findingOf(lines, problem));
}
