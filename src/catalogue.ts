import { load } from 'js-yaml';
import { config } from './config.ts';
import { MODEL_NAME } from './demo/arguments.ts';
import { describeEndpoint } from './demo/swagger.ts';
import { openReadmeRenderer } from './io/readme-renderer.ts';
import { readEntryFiles, readLock, readStats } from './io/store.ts';
import type { Finding } from './model/finding.ts';
import type { Entry } from './model/generated/entry.ts';
import type { Module } from './model/module.ts';
import type { RenderedReadme } from './model/readme.ts';
import { type DescentIndex, indexDescent, resolveDescent } from './pipeline/descent.ts';
import { normaliseModule } from './pipeline/normalise.ts';
import { type CatalogueSearch, catalogueSearchOf } from './pipeline/search-record.ts';

/** Everything that pages may show. */
export interface Catalogue {
  /** Listed modules, sorted by id; the demonstration module, where it is listed, comes last. */
  readonly modules: readonly Module[];
  readonly findings: readonly Finding[];
  /** Parents and children of each module. */
  readonly descent: DescentIndex;
}

let catalogue: Promise<Catalogue> | undefined;
let search: Promise<CatalogueSearch> | undefined;
let renderReadme: ReturnType<typeof openReadmeRenderer> | undefined;

/** The one door from data to pages; the data are read once a build. */
export function getCatalogue(): Promise<Catalogue> {
  catalogue ??= readCatalogue();
  return catalogue;
}

/** Facets and search records of all modules, made once a build. */
export function getSearch(): Promise<CatalogueSearch> {
  search ??= getCatalogue().then(({ modules }) => catalogueSearchOf(modules));
  return search;
}

/** A module's README, fit to stand in a page; nothing where none was harvested. */
export async function getReadme(module: Module): Promise<RenderedReadme | undefined> {
  const { readme } = module;
  return readme && renderText(module, readme.text, readme.path, 'user-content-');
}

/** A module's description, through the same renderer: it holds Markdown and HTML as well. */
export async function getDescription(module: Module): Promise<RenderedReadme | undefined> {
  const { value } = module.facts.description;
  return value === undefined ? undefined : renderText(module, value, 'README.md', 'description-');
}

function renderText(
  { repository, commit }: Module,
  text: string,
  path: string,
  idPrefix: string,
): Promise<RenderedReadme> {
  renderReadme ??= openReadmeRenderer('.');
  const base = { repositoryUrl: repository.url, path, idPrefix, topLevel: 3, images: {} };
  return renderReadme({ text, base: { ...base, ...(commit && { commit }) }, limitBytes: config.limits.readmeBytes });
}

async function readCatalogue(): Promise<Catalogue> {
  const lock = readLock(config.harvestDir);
  const stats = readStats(config.harvestDir);
  const modules = readEntryFiles(config.modulesDir).map(({ id, bytes }) =>
    normaliseModule({
      id,
      entry: load(new TextDecoder().decode(bytes)) as Entry,
      locked: lock[id],
      stats: stats[id],
    }),
  );
  const resolved = resolveDescent([...modules, ...readDemonstration(config.demoEndpoint)]);
  return { modules: resolved, findings: [], descent: indexDescent(resolved) };
}

/** The demonstration module, where an operator gave its endpoint an address. */
function readDemonstration(endpoint: string | undefined): Module[] {
  if (!endpoint) return [];
  return readEntryFiles('src/demo').map(({ bytes }) => ({
    ...normaliseModule({
      id: MODEL_NAME,
      entry: load(new TextDecoder().decode(bytes)) as Entry,
      locked: undefined,
      stats: undefined,
    }),
    endpoint,
    api: describeEndpoint(),
    demonstration: true,
  }));
}
