import { parseArgs } from 'node:util';
import { config } from '../src/config.ts';
import { systemClock } from '../src/io/clock.ts';
import { isReachable } from '../src/io/guarded-fetch.ts';
import { openHost } from '../src/io/open-host.ts';
import { runHarvest } from '../src/io/run-harvest.ts';
import { acceptMetadata } from '../src/pipeline/accept-metadata.ts';
import { formatHarvestSummary } from '../src/report/harvest-progress.ts';
import { printProgress } from './harvest-progress.ts';
import { readHarvestSettings } from './harvest-settings.ts';
import { runCommand } from './run-command.ts';

const PROBE_MS = 3_000;

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'if-reachable': { type: 'boolean' }, out: { type: 'string', default: config.modulesDir } },
  });
  const settings = readHarvestSettings(process.env);
  const source = settings.token ? settings.apiUrl : settings.gitUrl;
  if (!(await isReachable(source, PROBE_MS))) {
    console.log(`${source} cannot be reached within 3 s. Nothing was harvested, nothing was lost.`);
    return values['if-reachable'] ? 0 : 1;
  }
  let left = (): number | undefined => undefined;
  const tell = printProgress(() => left());
  const onWait = (waitMs: number, reason: string) => tell({ kind: 'waits', waitMs, reason });
  const open = openHost({ ...settings, env: process.env, clock: systemClock, onWait });
  left = () => open.budget()?.remaining;
  console.log(`Harvests ${open.description} into ${values.out}/`);
  const target = { modulesDir: config.modulesDir, harvestDir: values.out, only: positionals };
  const port = { open, checkMetadata: acceptMetadata, clock: systemClock, processId: process.pid, tell };
  const { lock } = await runHarvest({ ...target, ...port });
  console.log(formatHarvestSummary(lock));
  return 0;
});
