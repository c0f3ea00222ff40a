import { type Fact, isKnown, type KnownFact, NOT_STATED, type Source } from '../model/fact.ts';
import type { Entry } from '../model/generated/entry.ts';
import type { FileRole, LockedModule, ModuleStats } from '../model/lock.ts';
import type { Descent, Module, ReadmeSource, Repository } from '../model/module.ts';
import { curatedFacts, type StatedFacts } from './curated-facts.ts';
import { declaredFacts } from './declared-facts.ts';
import { deriveFacts } from './derive/derive.ts';
import { formatBaseImage, parseBaseImage } from './dockerfile.ts';
import type { Document } from './document.ts';
import { parseLicence, recogniseLicence } from './licence.ts';
import type { CitationFacts } from './read-citation.ts';
import { parseRepository } from './repository.ts';

/** Everything that is known of a module before it becomes one. */
export interface ModuleSources {
  readonly id: string;
  readonly entry: Entry;
  readonly locked: LockedModule | undefined;
  readonly stats: ModuleStats | undefined;
  /** The repository's own metadata, valid and of version 2. */
  readonly document?: Document;
  /** The harvested files that are read as text. */
  readonly texts?: Readonly<Partial<Record<FileRole, string>>>;
  /** What CITATION.cff says. */
  readonly citation?: CitationFacts;
  /** The recorded API description. */
  readonly api?: unknown;
}

/**
 * Turns one entry into a module. An override holds against everything; then comes what the repository itself says, then
 * what the marketplace curated.
 */
export function normaliseModule(sources: ModuleSources): Module {
  const { id, entry, locked, stats } = sources;
  const repository = parseRepository(entry.repository, entry.ref);
  if (!repository) throw new Error(`${id}: "${entry.repository}" passed the schema but is no repository.`);
  const curated = curatedFactsOf(entry);
  const declared = declaredOf(sources, repository);
  const merged: StatedFacts = {
    ...curated.facts,
    ...citedFacts(sources, curated.facts),
    ...declared.facts,
    ...checkedFacts(sources, repository),
    ...overrideFacts(sources),
  };
  return {
    id,
    repository,
    ...(locked?.rev && { commit: locked.rev }),
    aliases: aliasesOf(entry, locked, id),
    lifecycle: entry.lifecycle ?? { stage: 'active' },
    advisories: entry.advisories ?? [],
    harvest: harvestStateOf(locked),
    facts: { ...merged, ...deriveFacts(merged, curated.facts) },
    links: { ...curated.links, ...declared.links },
    ...(entry.endpoint && { endpoint: entry.endpoint }),
    ...(sources.api !== undefined && { api: sources.api }),
    ...(entry.curated?.api && { curatedApi: entry.curated.api }),
    ...(entry.samples && { samples: entry.samples }),
    ...readmeOf(sources),
    stats: stats ?? {},
    demonstration: false,
    findings: [],
  };
}

/** What the entry says by itself. */
export function curatedFactsOf({ repository, curated }: Entry): ReturnType<typeof curatedFacts> {
  const { owner, name } = parseRepository(repository) ?? {};
  const of = owner && name ? `${owner}/${name}` : repository;
  return curatedFacts(curated, { of, ...(curated && { commit: curated.commit }) });
}

/** A consumed file at the commit that it was read at. */
function sourceOf({ locked }: ModuleSources, { owner, name }: Repository, role?: FileRole, line?: number): Source {
  const path = role && locked?.files[role]?.path;
  return {
    of: locked?.repo ?? `${owner}/${name}`,
    ...(locked?.rev && { commit: locked.rev }),
    ...(path && { path }),
    ...(line && { line }),
  };
}

function declaredOf(sources: ModuleSources, repository: Repository): ReturnType<typeof declaredFacts> {
  const asOf = sources.locked?.date;
  const declared = sources.document
    ? declaredFacts(sources.document, sourceOf(sources, repository, 'metadata'), asOf)
    : { facts: {}, links: {} };
  const license = licenceFact(sources, repository, declared.facts.license);
  const descent = descentFact(sources, repository, declared.facts.descent);
  return {
    links: declared.links,
    facts: { ...declared.facts, ...(license && { license }), ...(descent && { descent }) },
  };
}

/** The licence file counts before what anybody says of it; that they differ is told. */
function licenceFact(
  sources: ModuleSources,
  repository: Repository,
  declared: Fact<string> | undefined,
): Fact<string> | undefined {
  const { locked, texts } = sources;
  const inFile = texts?.license === undefined ? undefined : recogniseLicence(texts.license);
  const value = inFile ?? (locked?.license && parseLicence(locked.license));
  if (!value) return declared;
  const differs = declared && isKnown(declared) && declared.value !== value;
  return {
    how: 'derived',
    value,
    source: sourceOf(sources, repository, 'license'),
    ...(locked?.date && { asOf: locked.date }),
    reason: `${inFile ? 'Read from the text of the licence file' : 'Recognised by the host'}${differs ? `; the metadata says “${declared.value}”` : ''}.`,
  };
}

/** The author's word and the Dockerfile, together. */
function descentFact(
  sources: ModuleSources,
  repository: Repository,
  declared: Fact<readonly Descent[]> | undefined,
): Fact<readonly Descent[]> | undefined {
  const base = sources.texts?.dockerfile === undefined ? undefined : parseBaseImage(sources.texts.dockerfile);
  if (!base) return declared;
  const inferred: Descent = { target: formatBaseImage(base), by: 'inferred' };
  if (declared && isKnown(declared)) return { ...declared, value: [...declared.value, inferred] };
  return {
    how: 'derived',
    value: [inferred],
    source: sourceOf(sources, repository, 'dockerfile', base.line),
    ...(sources.locked?.date && { asOf: sources.locked.date }),
  };
}

/** Fills only what the marketplace left open. */
function citedFacts({ citation }: ModuleSources, { authors, doi }: StatedFacts): Partial<StatedFacts> {
  return {
    ...(citation?.authors && !isKnown(authors) && { authors: citation.authors }),
    ...(citation?.doi && !isKnown(doi) && { doi: citation.doi }),
  };
}

/** What the host answered when it was asked. */
function checkedFacts(sources: ModuleSources, repository: Repository): Partial<StatedFacts> {
  const { locked, stats } = sources;
  const date = stats?.headDate ?? locked?.date;
  const commit = stats?.headDate ? stats.head : locked?.rev;
  const source: Source = { of: sourceOf(sources, repository).of, ...(commit && { commit }) };
  const asOf = stats?.askedAt?.slice(0, 10);
  const checked = (value: string): KnownFact<string> => ({ how: 'checked', value, source, ...(asOf && { asOf }) });
  return {
    ...(date && { lastCommit: checked(date) }),
    release: locked?.release ? checked(locked.release) : NOT_STATED,
  };
}

function overrideFacts({ id, entry }: ModuleSources): Partial<StatedFacts> {
  const source: Source = { of: `modules/${id}.yaml` };
  return Object.fromEntries(
    Object.entries(entry.overrides ?? {}).map(([field, { value, reason }]) => [
      field,
      { how: 'curated', value, source, reason } satisfies KnownFact<string>,
    ]),
  );
}

/** Names of old: the entry's own, and those under which the repository was harvested before. */
function aliasesOf(entry: Entry, locked: LockedModule | undefined, id: string): string[] {
  const former = [...(locked?.formerly ?? []), ...(locked?.askedAs ? [locked.askedAs] : [])];
  const names = [...(entry.aliases ?? []), ...former.map((repo) => repo.split('/').at(-1) ?? repo)];
  return [...new Set(names)].filter((name) => name.toLowerCase() !== id);
}

function harvestStateOf(locked: LockedModule | undefined): Module['harvest'] {
  if (!locked) return { status: 'never-harvested' };
  const { status, since, note } = locked;
  return { status, ...(since && { since }), ...(note && { note }) };
}

function readmeOf({ locked, texts }: ModuleSources): { readme?: ReadmeSource } {
  const file = locked?.files.readme;
  if (!file || texts?.readme === undefined) return {};
  return { readme: { path: file.path, text: texts.readme, sha256: file.sha256 } };
}
