import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { getCatalogue, getDocumentation } from '../src/catalogue.ts';
import { modulePictures } from '../src/components/glyph/module-pictures.ts';
import { config } from '../src/config.ts';
import { redirectFiles } from '../src/exports/redirects.ts';
import { copyImages } from '../src/io/copy-images.ts';
import { whileLocked } from '../src/io/folder-lock.ts';
import { writePagefindIndex } from '../src/io/pagefind-index.ts';
import { writeDiskCopy } from '../src/io/write-disk-copy.ts';
import { writeIcons } from '../src/io/write-icons.ts';
import { writePages } from '../src/io/write-pages.ts';
import { writePictures } from '../src/io/write-pictures.ts';
import { writeSbom } from '../src/io/write-sbom.ts';
import { writeServerSnippets } from '../src/io/write-server-snippets.ts';
import { writeServiceWorker } from '../src/io/write-service-worker.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { zip: { type: 'boolean' } } });
  const diskDir = `${config.outDir}-zip`;
  // Two Astro builds in one folder overwrite each other's work files.
  await whileLocked('.cache/build.lock', async () => {
    await build({ logLevel: 'warn' });
    await writePagefindIndex(join(config.outDir, 'pagefind'), await getDocumentation());
    const { modules, redirects } = await getCatalogue();
    writePages(config.outDir, redirectFiles(redirects, config));
    const ids = modules.map(({ id }) => id);
    copyImages(config.harvestDir, config.outDir, ids);
    await writeIcons(config.outDir);
    writeServiceWorker(config.outDir, config.base, config.limits.offline);
    writeServerSnippets(config.outDir, config);
    writeSbom('package-lock.json', config.outDir);
    await writePictures({ drawings: modulePictures(modules), outDir: config.outDir, cacheDir: '.cache/pictures' });
    if (values.zip) await writeDiskCopy(config.outDir, diskDir, config.base);
  });
  console.log(`The site stands in ${config.outDir}/${values.zip ? `, a copy for the disk in ${diskDir}/` : ''}.`);
  return 0;
});
