import { join } from 'node:path';
import { type Catalogue, getDocumentation } from '../src/catalogue.ts';
import { moduleDrawings } from '../src/components/glyph/module-drawings.ts';
import type { Config } from '../src/config.ts';
import { redirectFiles } from '../src/exports/redirects.ts';
import { sitemapFiles } from '../src/exports/sitemap.ts';
import { ROOMS, WAYS } from '../src/i18n/led-on.ts';
import { copyImages } from '../src/io/copy-images.ts';
import { listPages } from '../src/io/list-pages.ts';
import { writePagefindIndex } from '../src/io/pagefind-index.ts';
import type { UnchangedFiles } from '../src/io/unchanged-files.ts';
import { writeFiles } from '../src/io/write-files.ts';
import { writeIcons } from '../src/io/write-icons.ts';
import { writePages } from '../src/io/write-pages.ts';
import { writePictures } from '../src/io/write-pictures.ts';
import { writeSbom } from '../src/io/write-sbom.ts';
import { writeServerSnippets } from '../src/io/write-server-snippets.ts';
import { writeServiceWorker } from '../src/io/write-service-worker.ts';
import { glyphFacts } from '../src/pipeline/derive/glyph-facts.ts';
import { moduleFiles } from './module-files.ts';

/** Writes what stands beside the pages: what leads away from a page comes after the list of pages, the service worker late. */
export async function finishSite(catalogue: Catalogue, config: Config, unchanged: UnchangedFiles): Promise<void> {
  const { outDir } = config;
  const { modules, redirects } = catalogue;
  const ids = modules.map(({ id }) => id);
  const { signatures, pictures } = moduleDrawings(modules.map(({ facts }) => glyphFacts(facts)));
  await writePagefindIndex(join(outDir, 'pagefind'), await getDocumentation());
  writePages(outDir, Object.entries(sitemapFiles(listPages(outDir), modules, config)));
  writePages(outDir, Object.entries(redirectFiles([...ROOMS, ...redirects], config, WAYS)));
  writeFiles(outDir, [...moduleFiles(catalogue, config), ...signatures], unchanged);
  copyImages(config.harvestDir, outDir, ids);
  await writeIcons(outDir);
  writeServiceWorker(outDir, config.base, config.limits.offline);
  writeServerSnippets(outDir, config, WAYS);
  writeSbom('package-lock.json', outDir);
  await writePictures({ pictures, outDir, cacheDir: '.cache/pictures', unchanged });
}
