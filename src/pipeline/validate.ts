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
import { parseSource, type SourceFile } from './parse.ts';
import { findingOf } from './rules/finding-of.ts';
import type { RepositoryFacts } from './rules/rule.ts';
import { runCatalogueRules, runTextRules } from './rules/run.ts';
import { schemaProblems } from './schema-problems.ts';
import { type EntryPlaces, entryPlaces } from './source/entry-places.ts';
import type { Source } from './source/source.ts';
import { withoutEchoes } from './without-echoes.ts';

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

/** An entry as judged by itself; `entry` is there where it may be used. */
export interface JudgedEntry {
  readonly id: string;
  readonly path: string;
  readonly entry?: Entry;
  /** What could be read, whether or not it may be used. */
  readonly value?: unknown;
  readonly places?: EntryPlaces;
  readonly findings: readonly Finding[];
}

/** A metadata file as judged; `document` is there where it may be used. */
export interface JudgedMetadata {
  readonly document?: MetadataDocument;
  readonly source?: Source;
  readonly findings: readonly Finding[];
}

export interface EntryFile {
  readonly id: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface MetadataFile extends SourceFile {
  /** What is known of the repository: some rules compare the file with it. */
  readonly repository?: RepositoryFacts;
}

/** Judges an entry, `modules/<id>.yaml`, by itself; what concerns several entries is `checkCatalogue`'s. */
export function validateEntry(file: EntryFile): Checked<Entry> {
  const { entry, findings } = judgeEntry(file);
  return entry ? { ok: true, value: entry, findings } : { ok: false, findings };
}

/** Judges a repository's metadata by the version that its shape shows. */
export function validateMetadata(file: MetadataFile): Checked<MetadataDocument> {
  const { document, findings } = judgeMetadata(file);
  return document ? { ok: true, value: document, findings } : { ok: false, findings };
}

export function judgeEntry({ id, path, bytes }: EntryFile): JudgedEntry {
  const { source, wellFormed, findings } = parseSource({ path, bytes, moduleId: id });
  if (!source) return { id, path, findings };
  const entry = isEntry(source.value) && wellFormed ? source.value : undefined;
  const odd = runTextRules({ source, kind: 'entry' }).filter((finding) => !isExplained(finding, entry));
  const further = [...schemaFindings(source, isEntry, knownEntryKeys), ...odd];
  return {
    id,
    path,
    value: source.value,
    places: entryPlaces(source),
    findings: joined(findings, further),
    ...(entry && { entry }),
  };
}

/** A curated value that has its reason beside it was looked at by a person. */
function isExplained({ params }: Finding, entry: Entry | undefined): boolean {
  const field = params['field']?.replace(/^curated\./, '');
  return field !== undefined && entry?.curated?.reasons?.[field] !== undefined;
}

export function judgeMetadata({ repository, ...file }: MetadataFile): JudgedMetadata {
  const { source, wellFormed, findings } = parseSource(file);
  if (!source) return { findings };
  const version = versionOfShape(source.value, file.path);
  const document = wellFormed ? documentOf(source, version) : undefined;
  const known = (pointer: string) => knownMetadataKeys(version, pointer);
  const further = [
    ...schemaFindings(source, VALIDATORS[version], known),
    ...runTextRules({ source, kind: version, ...(repository && { repository }) }),
  ];
  return { source, findings: joined(findings, further), ...(document && { document }) };
}

/** Judges what concerns several entries: names, repositories, descent, lifecycle. Entries that cannot be used are left out. */
export function checkCatalogue(
  judged: readonly JudgedEntry[],
  repositoryOf: (id: string) => RepositoryFacts | undefined = () => undefined,
): Finding[] {
  const subjects = judged.flatMap(({ id, path, entry, places }) => {
    const repository = repositoryOf(id);
    return entry && places ? [{ id, path, entry, places, ...(repository && { repository }) }] : [];
  });
  return runCatalogueRules(subjects);
}

/** What is wrong with the text comes first: the rest may follow from it. */
function joined(ofText: readonly Finding[], further: readonly Finding[]): Finding[] {
  const inOrder = further.toSorted(
    ({ at: a }, { at: b }) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
  return withoutEchoes(ofText, inOrder);
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
