import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Calls that change a folder: the process ends itself before the one that `KILL_AT` counts to. */
const CHANGING = ['writeFileSync', 'renameSync', 'mkdirSync', 'rmSync', 'rmdirSync'] as const;

const { KILL_AT, MODULES_DIR, API_URL, TOKEN, NOW_MS } = process.env;
let count = 0;

for (const name of CHANGING) {
  const original = fs[name] as (...args: unknown[]) => unknown;
  Object.assign(fs, {
    [name]: (...args: unknown[]) => {
      count += 1;
      if (count === Number(KILL_AT)) process.kill(process.pid, 'SIGKILL');
      return original(...args);
    },
  });
}
syncBuiltinESMExports();

const { openHost } = await import('../../io/open-host.ts');
const { runHarvest } = await import('../../io/run-harvest.ts');
const { acceptMetadata } = await import('../../pipeline/harvest/accept-metadata.ts');

const clock = { nowMs: () => Number(NOW_MS), sleep: async () => undefined };
const modulesDir = MODULES_DIR ?? '';
await runHarvest({
  modulesDir,
  harvestDir: modulesDir,
  open: openHost({
    apiUrl: API_URL ?? '',
    serverUrl: 'https://github.com',
    gitHosts: [],
    token: TOKEN ?? '',
    env: {},
    clock,
    onWait: () => undefined,
  }),
  checkMetadata: acceptMetadata,
  clock,
  processId: process.pid,
  tell: () => undefined,
  acceptLargeChange: true,
});
process.stdout.write(String(count));
