import { config } from './config.ts';
import { describeEndpoint } from './demo/swagger.ts';
import { readImageIndex } from './io/image-folder.ts';
import { pageKeyOf } from './io/page-key.ts';
import type { Documentation } from './io/pagefind-index.ts';
import { openReadmeRenderer } from './io/readme-renderer.ts';
import { readEntryFiles, readLock, readSnapshot, readStats } from './io/store.ts';
import type { Finding } from './model/finding.ts';
import type { Module } from './model/module.ts';
import type { ReadmeBase, RenderedReadme } from './model/readme.ts';
import { type Assembled, assembleCatalogue } from './pipeline/assemble.ts';
import { newestInstant } from './pipeline/newest-instant.ts';
import { readmeFinding } from './pipeline/readme/readme-finding.ts';
import type { SearchRecord } from './pipeline/search/search-data.ts';
import { type CatalogueSearch, catalogueSearchOf } from './pipeline/search/search-record.ts';

/** Everything that pages may show; the demonstration module, where it is listed, is the last of the modules. */
export interface Catalogue extends Assembled {
  /** When the site was made, by the configuration or the newest data; ISO 8601 in UTC. Unknown where there are no data. */
  readonly builtAt?: string;
}

let catalogue: Promise<Catalogue> | undefined;
let search: Promise<CatalogueSearch> | undefined;
let readmeFindings: Promise<Finding[]> | undefined;
let frame: string | undefined;
let filters: string | undefined;
const moduleKeys = new WeakMap<Module, string>();
const images = new Map<string, ReadmeBase['images']>();
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

/**
 * Names all that a page shows, its frame included: where the last build gave the same, the page is not rendered anew.
 * @param shown besides what every page shows of the whole catalogue; modules as `moduleKey` names them
 */
export async function pageKey(...shown: readonly unknown[]): Promise<string> {
  const { modules, builtAt } = await getCatalogue();
  frame ??= pageKeyOf([
    builtAt,
    countBy(modules, ({ harvest, demonstration }) => `${harvest.status} ${demonstration}`),
  ]);
  return pageKeyOf([frame, shown]);
}

const countBy = (modules: readonly Module[], kindOf: (module: Module) => string) =>
  [...Map.groupBy(modules, kindOf)].map(([kind, { length }]) => `${kind} ${length}`).sort();

/** Names all that is known of a module, with the images that its texts show. */
export function moduleKey(module: Module): string {
  const key = moduleKeys.get(module) ?? pageKeyOf([module, keptImages(module.id)]);
  moduleKeys.set(module, key);
  return key;
}

/** Names what a list shows: the filters, its cells, and the names of those that are listed after them. */
export async function listKey(cells: readonly SearchRecord[], others: readonly SearchRecord[]): Promise<string> {
  const { byId, overall, vocabulary, evidence } = await getSearch();
  filters ??= pageKeyOf([overall, vocabulary, evidence]);
  const modules = cells.flatMap(({ id }) => byId.get(id) ?? []);
  return pageKey(
    filters,
    modules.map(moduleKey),
    others.map(({ id, title }) => [id, title]),
  );
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

/** What the full-text search reads: every module's description and README. */
export async function getDocumentation(): Promise<Documentation[]> {
  const { modules } = await getCatalogue();
  return Promise.all(
    modules.map(async (module) => {
      const texts = [await getDescription(module), await getReadme(module)];
      const title = module.facts.title.value ?? module.id;
      return { path: `/modules/${module.id}/`, title, html: texts.flatMap((text) => (text ? [text.html] : [])) };
    }),
  );
}

/** Texts that could not be rendered within the limits; every text is rendered once a build. */
export function getReadmeFindings(): Promise<Finding[]> {
  readmeFindings ??= readReadmeFindings();
  return readmeFindings;
}

async function readReadmeFindings(): Promise<Finding[]> {
  const { modules } = await getCatalogue();
  const findings = modules.map(async (module) => {
    const [description, readme] = [await getDescription(module), await getReadme(module)];
    return [
      description && readmeFinding(module, 'description', description),
      readme && readmeFinding(module, module.readme?.path ?? 'README.md', readme),
    ];
  });
  return (await Promise.all(findings)).flat().filter((finding) => finding !== undefined);
}

function renderText(module: Module, text: string, path: string, idPrefix: string): Promise<RenderedReadme> {
  const { repository, commit, id } = module;
  renderReadme ??= openReadmeRenderer('.');
  const base = { repositoryUrl: repository.url, path, idPrefix, topLevel: 3, images: keptImages(id) };
  return renderReadme({ text, base: { ...base, ...(commit && { commit }) }, limitBytes: config.limits.readmeBytes });
}

/** The images of a module that are served from our own origin, by the address that its texts give them. */
function keptImages(id: string): ReadmeBase['images'] {
  const kept = images.get(id) ?? readImages(id);
  images.set(id, kept);
  return kept;
}

function readImages(id: string): ReadmeBase['images'] {
  return Object.fromEntries(
    Object.entries(readImageIndex(config.harvestDir, id).images).map(([address, { file, width, height }]) => [
      address,
      { src: `${config.base}modules/${id}/images/${file}`, width, height },
    ]),
  );
}

async function readCatalogue(): Promise<Catalogue> {
  const { harvestDir, modulesDir } = config;
  const sources = {
    lock: readLock(harvestDir),
    stats: readStats(harvestDir),
    snapshotOf: (id: string) => readSnapshot(harvestDir, id),
  };
  const assembled = assembleCatalogue({ ...sources, entries: readEntryFiles(modulesDir) });
  const builtAt = config.builtAt ?? newestInstant(assembled.modules);
  const modules = [...assembled.modules, ...readDemonstration(config.demoEndpoint)];
  return { ...assembled, modules, ...(builtAt && { builtAt }) };
}

/** The demonstration module, where an operator gave its endpoint an address. */
function readDemonstration(endpoint: string | undefined): Module[] {
  if (!endpoint) return [];
  const { modules } = assembleCatalogue({
    entries: readEntryFiles('src/demo'),
    lock: {},
    stats: {},
    snapshotOf: () => ({}),
  });
  return modules.map((module) => ({ ...module, endpoint, api: describeEndpoint(), demonstration: true }));
}
