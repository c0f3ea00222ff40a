import { parseArgs } from 'node:util';
import { getCatalogue } from '../src/catalogue.ts';
import { config } from '../src/config.ts';
import { probeEndpoints } from '../src/io/probe-endpoints.ts';
import { runCommand } from './run-command.ts';

await runCommand(async () => {
  const { values, positionals: only } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, 'allow-host': { type: 'string', multiple: true, default: [] } },
  });
  const { modules } = await getCatalogue();
  const endpoints = modules
    .filter(({ id, demonstration }) => !demonstration && (only.length === 0 || only.includes(id)))
    .flatMap(({ id, endpoint }) => (endpoint ? [{ id, url: endpoint }] : []));
  const harvestDir = values.out ?? config.harvestDir;
  const allowedHosts = new Set(values['allow-host']);
  const job = { endpoints, harvestDir, origin: config.site, allowedHosts, nowMs: Date.now };
  for (const { id, stats, changes } of await probeEndpoints(job)) {
    const took = stats.tookMs === undefined ? '' : ` after ${stats.tookMs} ms`;
    console.log(`${id}: ${stats.outcome}${stats.status === undefined ? '' : ` (${stats.status})`}${took}`);
    for (const change of changes) console.log(`  changed: ${change}`);
  }
  console.log(endpoints.length === 0 ? 'No entry states an endpoint.' : `${endpoints.length} endpoints probed.`);
  return 0;
});
