import { parseArgs } from 'node:util';
import { config } from '../src/config.ts';
import { systemClock } from '../src/io/clock.ts';
import { isReachable } from '../src/io/guarded-fetch.ts';
import { AlreadyRunning } from '../src/io/harvest-turn.ts';
import { openHost } from '../src/io/open-host.ts';
import { runHarvest } from '../src/io/run-harvest.ts';
import { acceptMetadata } from '../src/pipeline/harvest/accept-metadata.ts';
import { HARVEST_OPTIONS, readHarvestSettings } from './harvest-options.ts';
import { printReport } from './harvest-output.ts';
import { printProgress } from './harvest-progress.ts';
import { keepImages } from './keep-images.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const { values, positionals: only } = parseArgs({ allowPositionals: true, options: HARVEST_OPTIONS });
  const settings = readHarvestSettings(process.env);
  if (!(await isReachable(settings.sourceUrl, 3_000))) {
    console.log(`${settings.sourceUrl} cannot be reached within 3 s. Nothing was harvested, nothing was lost.`);
    return values['if-reachable'] ? 0 : 1;
  }
  const { tell, watch } = printProgress();
  const onWait = (waitMs: number, reason: string) => tell({ kind: 'waits', waitMs, reason });
  const open = watch(openHost({ ...settings, env: process.env, clock: systemClock, onWait }));
  const harvestDir = values.out ?? config.modulesDir;
  console.log(`Harvests ${open.description} into ${harvestDir}/`);
  const target = { modulesDir: config.modulesDir, harvestDir, only, processId: process.pid };
  const options = { dryRun: values['dry-run'], acceptLargeChange: values['accept-large-change'] };
  const acceptedIdentities = new Set(values['accept-identity']);
  const job = { ...target, ...options, open, tell, acceptedIdentities, checkMetadata: acceptMetadata };
  try {
    const code = printReport(await runHarvest({ ...job, clock: systemClock }), values, config.modulesDir);
    if (settings.rawUrl && !values['dry-run']) await keepImages(settings.rawUrl, harvestDir, only);
    return code;
  } catch (error) {
    if (!(error instanceof AlreadyRunning)) throw error;
    console.log(`${error.message} This one stops.`);
    return 1;
  }
});
