import type { Module } from '../model/module.ts';
import { addressOf, modulePage, type SiteAddress } from './site-address.ts';

/** Grows by new keys only; a change of meaning takes a new number, and a new address beside this one. */
export const JSON_VERSION = 1;

export interface ModuleJsonInput {
  readonly module: Module;
  /** Modules that were made from this one. */
  readonly children: readonly { readonly moduleId: string; readonly by: string }[];
  readonly builtAt: string | undefined;
  readonly site: SiteAddress;
}

/** Everything that is known of one module, each fact with its evidence, as `/modules/<id>.json` gives it. */
export function moduleJson({ module, children, builtAt, site }: ModuleJsonInput): string {
  const { id, repository, commit, aliases, lifecycle, advisories, harvest, facts, links, endpoint, stats } = module;
  return format({
    version: JSON_VERSION,
    id,
    page: addressOf(site, modulePage(id)),
    ...(builtAt && { builtAt }),
    ...(module.demonstration && { demonstration: true }),
    repository: { url: repository.url, ...(repository.ref && { ref: repository.ref }), ...(commit && { commit }) },
    aliases,
    lifecycle,
    advisories,
    harvest,
    facts,
    links,
    children: children.map(({ moduleId, by }) => ({ id: moduleId, by })),
    ...(endpoint && { endpoint }),
    ...(stats.probe && { probe: stats.probe }),
  });
}

/** The list of all modules: known values only, and where the rest stands. */
export function modulesJson(modules: readonly Module[], builtAt: string | undefined, site: SiteAddress): string {
  const listed = modules.filter(({ demonstration }) => !demonstration);
  return format({
    version: JSON_VERSION,
    marketplace: site.name,
    ...(builtAt && { builtAt }),
    count: listed.length,
    modules: listed.map((module) => listItem(module, site)),
  });
}

const LISTED_FACTS = [
  'title',
  'summary',
  'kind',
  'trainable',
  'inputKinds',
  'outputKinds',
  'operation',
  'subject',
  'categories',
  'tasks',
  'libraries',
  'dataTypes',
  'tags',
  'projects',
  'license',
  'dockerImage',
  'doi',
  'lastCommit',
] as const satisfies readonly (keyof Module['facts'])[];

function listItem({ id, repository, aliases, lifecycle, harvest, facts }: Module, site: SiteAddress): object {
  const known = LISTED_FACTS.map((name) => [name, facts[name].value]).filter(([, value]) => value !== undefined);
  return {
    id,
    page: addressOf(site, modulePage(id)),
    json: addressOf(site, `/modules/${id}.json`),
    repository: repository.url,
    aliases,
    lifecycle: lifecycle.stage,
    harvest: harvest.status,
    ...Object.fromEntries(known),
  };
}

const format = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
