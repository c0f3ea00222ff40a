import type { Catalogue } from '../src/catalogue.ts';
import { glyphFacts } from '../src/components/glyph/glyph-facts.ts';
import { signatureFile, signaturePath } from '../src/components/glyph/signature-file.ts';
import type { Config } from '../src/config.ts';
import { apiOf } from '../src/deepaas/module-api.ts';
import { moduleJson } from '../src/exports/module-json.ts';

/**
 * The files beside the page of each module, by their path, one after the other: its facts with the evidence of each,
 * its signature as an image, and its API as it is known, for the page that tries endpoints.
 */
export function* moduleFiles(catalogue: Catalogue, site: Config): Iterable<readonly [string, string]> {
  const { modules, tombstones, descent, builtAt } = catalogue;
  for (const module of [...modules, ...tombstones]) {
    const children = descent.childrenOf(module.id);
    yield [`modules/${module.id}.json`, moduleJson({ module, children, builtAt, site })];
  }
  for (const module of modules) {
    yield [signaturePath(module.id).slice(1), signatureFile(glyphFacts(module.facts))];
    const record = apiOf(module);
    if (record) yield [`try/${module.id}.json`, JSON.stringify(record)];
  }
}
