import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { startDemoServer } from '../src/io/demo-server.ts';
import { startStaticServer } from '../src/io/static-server.ts';
import { runCommand, UsageError } from './run-command.ts';
import { runScript } from './run-script.ts';

/** Apart from `dist/`, so that the demonstration never gets into what is deployed. */
const SITE_DIR = '.cache/site';
const HARVEST_DIR = '.cache/harvest';

await runCommand(async () => {
  const { values } = parseArgs({
    options: { offline: { type: 'boolean' }, port: { type: 'string', default: '4321' } },
  });
  const port = parsePort(values.port);

  if (values.offline) console.log('Offline: shows what is in modules/ and in earlier harvests.');
  else if (runScript('harvest', ['--if-reachable', '--out', HARVEST_DIR]) === 2) return 2;

  const site = await startStaticServer({ folder: SITE_DIR, port });
  const demo = await startDemoServer();
  const env = { SITE: new URL(site.url).origin, DEMO_ENDPOINT: demo.url, HARVEST_DIR, OUT_DIR: SITE_DIR };
  const isBuilt = runScript('build', [], env) === 0;
  if (isBuilt) {
    console.log(`\nThe marketplace: ${site.url}\nThe demonstration endpoint: ${demo.url}/\nCtrl-C ends both.`);
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  }
  await Promise.all([site.close(), demo.close()]);
  return isBuilt ? 0 : 1;
});

function parsePort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new UsageError(`--port is "${text}". Expected a whole number from 0 to 65535.`);
}
