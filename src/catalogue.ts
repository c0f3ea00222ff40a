import { load } from 'js-yaml';
import { config } from './config.ts';
import { MODEL_NAME } from './demo/arguments.ts';
import { describeEndpoint } from './demo/swagger.ts';
import { readEntryFiles, readLock, readStats } from './io/store.ts';
import type { Finding } from './model/finding.ts';
import type { Entry } from './model/generated/entry.ts';
import type { Module } from './model/module.ts';
import type { RenderedReadme } from './model/readme.ts';
import { normaliseModule } from './pipeline/normalise.ts';
import { renderReadme } from './pipeline/readme/render-readme.ts';
import { type CatalogueSearch, catalogueSearchOf } from './pipeline/search-record.ts';

/** Everything that pages may show. */
export interface Catalogue {
  /** Listed modules, sorted by id; the demonstration module, where it is listed, comes last. */
  readonly modules: readonly Module[];
  readonly findings: readonly Finding[];
}

let catalogue: Promise<Catalogue> | undefined;
let search: Promise<CatalogueSearch> | undefined;

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
export async function getReadme({ readme, repository, commit }: Module): Promise<RenderedReadme | undefined> {
  if (!readme) return undefined;
  const base = { repositoryUrl: repository.url, path: readme.path, idPrefix: 'user-content-', topLevel: 3, images: {} };
  return renderReadme(readme.text, { ...base, ...(commit && { commit }) }, config.limits.readmeBytes);
}

/** A module's description, through the same renderer: it holds Markdown and HTML as well. */
export async function getDescription({ facts, repository, commit }: Module): Promise<RenderedReadme | undefined> {
  const { value } = facts.description;
  if (value === undefined) return undefined;
  const base = { repositoryUrl: repository.url, path: 'README.md', idPrefix: 'description-', topLevel: 3, images: {} };
  return renderReadme(value, { ...base, ...(commit && { commit }) }, config.limits.readmeBytes);
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
  return { modules: [...modules, ...readDemonstration(config.demoEndpoint)], findings: [] };
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
