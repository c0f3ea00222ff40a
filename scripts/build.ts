import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { getCatalogue, getReadmeFindings } from '../src/catalogue.ts';
import { config } from '../src/config.ts';
import { whileLocked } from '../src/io/folder-lock.ts';
import { writeDiskCopy } from '../src/io/write-disk-copy.ts';
import { formatBuildReport } from '../src/report/build-report.ts';
import { BUILD_CACHES, buildPages, orTellIncomplete } from './build-pages.ts';
import { finishSite } from './finish-site.ts';
import { isAsLocked } from './is-as-locked.ts';
import { runCommand } from './run-command.ts';

const FLAG = { type: 'boolean' } as const;

await runCommand(async () => {
  const { values } = parseArgs({ options: { zip: FLAG, locked: FLAG, 'no-cache': FLAG } });
  if (values.locked && !isAsLocked(config.harvestDir)) return 1;

  const catalogue = await getCatalogue();
  console.log(formatBuildReport(catalogue, await getReadmeFindings()));

  const diskDir = `${config.outDir}-zip`;
  // Two builds into one folder would take each other's files.
  const lock = '.cache/build.lock';
  const tellWaiting = () => console.log(`Waiting for the build that holds ${lock}.`);
  const work = async () => {
    if (values['no-cache']) for (const cache of BUILD_CACHES) rmSync(cache, { recursive: true, force: true });
    const unchanged = await buildPages(config);
    await orTellIncomplete(config.outDir, finishSite(catalogue, config, unchanged));
    unchanged.finish();
    if (values.zip) await writeDiskCopy(config.outDir, diskDir, config.base);
  };
  await whileLocked(lock, work, tellWaiting);
  console.log(`The site stands in ${config.outDir}/${values.zip ? `, a copy for the disk in ${diskDir}/` : ''}.`);
  return 0;
});
