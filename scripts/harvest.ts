import { parseArgs } from 'node:util';
import { config } from '../src/config.ts';
import { systemClock } from '../src/io/clock.ts';
import { isReachable } from '../src/io/guarded-fetch.ts';
import { openHost } from '../src/io/open-host.ts';
import { runHarvest } from '../src/io/run-harvest.ts';
import { acceptMetadata } from '../src/pipeline/accept-metadata.ts';
import { formatHarvestSummary } from '../src/report/harvest-progress.ts';
import { printProgress } from './harvest-progress.ts';
import { runCommand } from './run-command.ts';

const PROBE_MS = 3_000;

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { 'if-reachable': { type: 'boolean' }, out: { type: 'string', default: config.modulesDir } },
  });
  const { GITHUB_TOKEN: token, GITHUB_API_URL: apiUrl = 'https://api.github.com' } = process.env;
  const serverUrl = process.env['GITHUB_SERVER_URL'] ?? 'https://github.com';

  if (!(await isReachable(token ? apiUrl : serverUrl, PROBE_MS))) {
    console.log(`${token ? apiUrl : serverUrl} cannot be reached within 3 s. Nothing was harvested, nothing was lost.`);
    return values['if-reachable'] ? 0 : 1;
  }
  let left = (): number | undefined => undefined;
  const tell = printProgress(() => left());
  const onWait = (waitMs: number, reason: string) => tell({ kind: 'waits', waitMs, reason });
  const opened = openHost({ apiUrl, serverUrl, ...(token && { token }), env: process.env, clock: systemClock, onWait });
  left = () => opened.budget()?.remaining;
  console.log(`Harvests ${opened.description} into ${values.out}/`);
  const target = { modulesDir: config.modulesDir, harvestDir: values.out, only: positionals };
  const port = { host: opened.host, checkMetadata: acceptMetadata, clock: systemClock, processId: process.pid, tell };
  const { lock } = await runHarvest({ ...target, ...port });
  console.log(formatHarvestSummary(lock));
  return 0;
});
