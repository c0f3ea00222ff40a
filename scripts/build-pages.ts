import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Config } from '../src/config.ts';
import { refuseFolderAround } from '../src/io/output-folder.ts';
import { sourceVersion } from '../src/io/source-version.ts';
import { setAsideFiles, type UnchangedFiles } from '../src/io/unchanged-files.ts';
import { basePolicy } from '../src/model/content-policy.ts';
import { openBundle } from '../src/site/site-bundle.ts';
import { writeSite } from '../src/site/write-site.ts';

/** Where bundles of templates, styles and scripts are kept, and where a build notes what its files were made from. */
const [BUNDLES, FILES] = ['.cache/bundle', '.cache/pages'];
/** Without these everything is made anew. */
export const BUILD_CACHES = [BUNDLES, FILES];

/** Renders the pages that show something else than at the last build. `finish` comes once the whole site stands. */
export async function buildPages(config: Config): Promise<UnchangedFiles> {
  const { outDir, site, base } = config;
  const projectRoot = resolve(import.meta.dirname, '..');
  refuseFolderAround(projectRoot, outDir);
  const sources = sourceVersion(projectRoot);
  // What `astro.config.mjs` gives on; everything else of the configuration pages read when they are rendered.
  const version = hashOf([projectRoot, sources, base, basePolicy(site)]);
  const bundle = await openBundle({ projectRoot, cacheDir: BUNDLES, version });
  const unchanged = setAsideFiles({ outDir, cacheDir: FILES, version: hashOf([sources, config]) });
  await orTellIncomplete(outDir, writeSite(bundle, { outDir, site, base, unchanged }));
  return unchanged;
}

/** A fault in the midst leaves a part of a site, which nobody should publish. */
export async function orTellIncomplete(outDir: string, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    console.error(`${outDir}/ is incomplete: mend what follows and build again before you publish it.`);
    throw error;
  }
}

const hashOf = (parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');
