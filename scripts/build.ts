import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { getCatalogue, getReadmeFindings } from '../src/catalogue.ts';
import { config } from '../src/config.ts';
import { whileLocked } from '../src/io/folder-lock.ts';
import { writeDiskCopy } from '../src/io/write-disk-copy.ts';
import { formatBuildReport } from '../src/report/build-report.ts';
import { buildPages, FILES_CACHE } from './build-pages.ts';
import { finishSite } from './finish-site.ts';
import { isAsLocked } from './is-as-locked.ts';
import { runCommand } from './run-command.ts';

const FLAG = { type: 'boolean' } as const;

await runCommand(async () => {
  const { values } = parseArgs({ options: { zip: FLAG, locked: FLAG, 'no-cache': FLAG } });
  if (values.locked && !isAsLocked(config.harvestDir)) return 1;

  if (values['no-cache']) rmSync(FILES_CACHE, { recursive: true, force: true });

  const catalogue = await getCatalogue();
  console.log(formatBuildReport(catalogue, await getReadmeFindings()));

  const diskDir = `${config.outDir}-zip`;
  // Two Astro builds in one folder overwrite each other's work files.
  await whileLocked('.cache/build.lock', async () => {
    const unchanged = await buildPages(config);
    await finishSite(catalogue, config, unchanged);
    unchanged.finish();
    if (values.zip) await writeDiskCopy(config.outDir, diskDir, config.base);
  });
  console.log(`The site stands in ${config.outDir}/${values.zip ? `, a copy for the disk in ${diskDir}/` : ''}.`);
  return 0;
});
