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
import { isAsLocked } from './is-as-locked.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { zip: { type: 'boolean' }, locked: { type: 'boolean' } } });
  if (values.locked && !isAsLocked(config.harvestDir)) return 1;
  // Two Astro builds in one folder overwrite each other's work files.
  await whileLocked('.cache/build.lock', async () => {
    await build({ logLevel: 'warn' });
    await writePagefindIndex(`${config.outDir}/pagefind`, await getDocumentation());
    const { modules, redirects } = await getCatalogue();
    writePages(config.outDir, redirectFiles(redirects, config));
    for (const { id } of modules) copyImages(config.harvestDir, config.outDir, [id]);
    await writeIcons(config.outDir);
    writeServiceWorker(config.outDir, config.base, config.limits.offline);
    writeServerSnippets(config.outDir, config);
    writeSbom('package-lock.json', config.outDir);
    await writePictures({ drawings: modulePictures(modules), outDir: config.outDir, cacheDir: '.cache/pictures' });
    if (values.zip) await writeDiskCopy(config.outDir, `${config.outDir}-zip`, config.base);
  });
  const copy = values.zip ? `, a copy for the disk in ${config.outDir}-zip/` : '';
  console.log(`The site stands in ${config.outDir}/${copy}.`);
  return 0;
});
