import type { Finding } from '../model/finding.ts';
import type { Entry } from '../model/generated/entry.ts';
import type { FileRole, Lock, LockedModule, Stats } from '../model/lock.ts';
import type { Module, ModuleFacts } from '../model/module.ts';
import { isPathName } from '../model/path-name.ts';
import { inheritAdvisories } from './advisories.ts';
import { type Redirect, redirectsOf } from './deliver/redirects.ts';
import { type DescentIndex, indexDescent, resolveDescent } from './descent.ts';
import { harvestFindings } from './harvest/harvest-findings.ts';
import { curatedFactsOf, normaliseModule } from './normalise.ts';
import { readCitation } from './read-citation.ts';
import { readDocument } from './read-document.ts';
import { type EntrySource, readEntry } from './read-entry.ts';
import { parseRepository } from './repository.ts';
import { repositoryFacts } from './repository-facts.ts';
import { checkCatalogue, type JudgedEntry } from './validate.ts';

/** What lies on disk. */
export interface CatalogueSources {
  readonly entries: readonly EntrySource[];
  readonly lock: Lock;
  readonly stats: Stats;
  /** The harvested bytes of one module. */
  readonly snapshotOf: (id: string) => Readonly<Partial<Record<FileRole | 'api', Uint8Array>>>;
}

export interface Assembled {
  /** Listed modules in the order of the entries. */
  readonly modules: readonly Module[];
  /** Modules that were removed: their address stays, with the reason. */
  readonly tombstones: readonly Module[];
  readonly redirects: readonly Redirect[];
  /** What people should know of the entries and of harvested files, in the order of the entries. */
  readonly findings: readonly Finding[];
  /** Parents and children of each module. */
  readonly descent: DescentIndex;
}

/** Makes the catalogue. Whatever strangers wrote is a finding: no entry, however broken, keeps another one out. */
export function assembleCatalogue(sources: CatalogueSources): Assembled {
  const read = withSharedFindings(
    sources.entries.map((entry) => readModule(entry, sources)),
    sources.lock,
  );
  const curated = new Map(
    read.flatMap(({ judged, curatedDescent }) => (curatedDescent ? [[judged.id, curatedDescent]] : [])),
  );
  const all = inheritAdvisories(
    resolveDescent(
      read.flatMap(({ module }) => module ?? []),
      curated,
    ),
  );
  const modules = all.filter(({ lifecycle }) => lifecycle.stage !== 'removed');
  return {
    modules,
    tombstones: all.filter(({ lifecycle }) => lifecycle.stage === 'removed'),
    redirects: redirectsOf(all),
    findings: read.flatMap(({ findings }) => findings),
    descent: indexDescent(modules),
  };
}

/** One entry by itself, as it may stand before it is listed: its descent is not led to modules of a catalogue yet. */
export function assembleOne(entry: EntrySource, sources: Omit<CatalogueSources, 'entries'>): ReadModule {
  const [read] = withSharedFindings([readModule(entry, { ...sources, entries: [entry] })], sources.lock);
  return read ?? { findings: [], judged: { ...entry, findings: [] } };
}

export interface ReadModule {
  readonly module?: Module;
  readonly findings: readonly Finding[];
  readonly judged: JudgedEntry;
  /** What the entry says of descent, where harvested files say something as well. */
  readonly curatedDescent?: ModuleFacts['descent'];
}

/** Adds what concerns several entries to the entry that it stands in. */
function withSharedFindings(read: readonly ReadModule[], lock: Lock): ReadModule[] {
  const shared = checkCatalogue(
    read.map(({ judged }) => judged),
    (id) => repositoryFacts(lock[id]),
  );
  const byModule = Map.groupBy(shared, ({ at }) => at.moduleId);
  return read.map(({ module, ...rest }) => {
    const findings = [...rest.findings, ...(byModule.get(rest.judged.id) ?? [])];
    return { ...rest, ...(module && { module: { ...module, findings } }), findings };
  });
}

function readModule(source: EntrySource, { lock, stats, snapshotOf }: CatalogueSources): ReadModule {
  const { id } = source;
  const locked = lock[id];
  const { entry, findings, judged } = readEntry(source, locked);
  // The rules of ids say what is wrong with such a name; no page can be written under it.
  if (!entry || !isPathName(id)) return { findings, judged };
  if (!parseRepository(entry.repository)) return { findings: [...findings, noRepository(judged, entry)], judged };
  const snapshot = snapshotOf(id);
  const { document, texts, api, findings: inFiles } = readHarvested(id, locked, snapshot);
  const all = [...findings, ...inFiles, ...harvestFindings(judged, locked)];
  const module = normaliseModule({
    id,
    entry,
    locked,
    stats: stats[id],
    ...(document && { document }),
    texts,
    citation: readCitation(locked, snapshot),
    ...(api !== undefined && { api }),
  });
  const curatedDescent = locked && curatedFactsOf(entry).facts.descent;
  return { module: { ...module, findings: all }, findings: all, judged, ...(curatedDescent && { curatedDescent }) };
}

/** The schema's pattern lets pass what no address can be, such as an impossible host. */
function noRepository({ id, path, places }: JudgedEntry, { repository }: Entry): Finding {
  const at = places?.locate('/repository') ?? { file: path, moduleId: id };
  return {
    rule: 'wrong-form',
    severity: 'error',
    at,
    params: { value: repository, field: 'repository', form: '^https://' },
  };
}

function readHarvested(
  id: string,
  locked: LockedModule | undefined,
  snapshot: ReturnType<CatalogueSources['snapshotOf']>,
) {
  const { document, findings } = readDocument(id, locked, snapshot);
  const roles = ['readme', 'license', 'dockerfile'] as const;
  const texts = Object.fromEntries(
    roles.flatMap((role) => (snapshot[role] ? [[role, new TextDecoder().decode(snapshot[role])]] : [])),
  );
  return { document, texts, api: parseApi(snapshot.api), findings };
}

/** A description that is no JSON is as good as none: the probe wrote it, and the next one writes it anew. */
function parseApi(bytes: Uint8Array | undefined): unknown {
  if (!bytes) return undefined;
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
