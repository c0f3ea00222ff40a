import { type Catalogue, moduleKey } from '../src/catalogue.ts';
import type { Config } from '../src/config.ts';
import { apiOf } from '../src/deepaas/module-api.ts';
import { moduleJson } from '../src/exports/module-json.ts';
import type { SiteFile } from '../src/io/write-files.ts';

/**
 * The files beside the page of each module, by their path, one after the other: its facts with the evidence of each, and
 * its API as it is known, for the page that tries endpoints.
 */
export function* moduleFiles(catalogue: Catalogue, site: Config): Iterable<SiteFile> {
  const { modules, tombstones, descent, builtAt } = catalogue;
  for (const module of [...modules, ...tombstones]) {
    const children = descent.childrenOf(module.id);
    yield {
      path: `modules/${module.id}.json`,
      key: `${moduleKey(module)} ${builtAt} ${JSON.stringify(children)}`,
      write: () => moduleJson({ module, children, builtAt, site }),
    };
  }
  for (const module of modules) {
    const record = apiOf(module);
    if (record) yield { path: `try/${module.id}.json`, key: moduleKey(module), write: () => JSON.stringify(record) };
  }
}
