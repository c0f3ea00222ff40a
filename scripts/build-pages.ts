import { resolve } from 'node:path';
import { build } from 'astro';
import type { Config } from '../src/config.ts';
import { pageRendering } from '../src/io/page-rendering.ts';
import { sourceVersion } from '../src/io/source-version.ts';
import { setAsideFiles, type UnchangedFiles } from '../src/io/unchanged-files.ts';

/** Where a build notes what its files were made from; without it every file is made anew. */
export const FILES_CACHE = '.cache/pages';

/** Renders the pages that show something else than at the last build. `finish` comes once the whole site stands. */
export async function buildPages(config: Config): Promise<UnchangedFiles> {
  const version = sourceVersion(resolve(import.meta.dirname, '..'), config);
  const unchanged = setAsideFiles({ outDir: config.outDir, cacheDir: FILES_CACHE, version });
  await build({ logLevel: 'warn', integrations: [pageRendering(unchanged)] });
  return unchanged;
}
