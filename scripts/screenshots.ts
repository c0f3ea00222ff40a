import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launchChromium } from '../src/e2e/browser/chromium.ts';
import { takeScreenshots } from '../src/e2e/browser/take-screenshots.ts';
import { buildSite } from '../src/e2e/build-site.ts';
import { startDemoServer } from '../src/io/demo-server.ts';
import { startStaticServer } from '../src/io/static-server.ts';
import { runCommand } from './run-command.ts';

const ROOT = resolve(import.meta.dirname, '..');
const SHOTS = join(ROOT, '.cache/screenshots');

await runCommand(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shown-'));
  const modules = join(folder, 'modules');
  for (const entries of ['modules', 'src/e2e/lifecycle-entries'])
    cpSync(join(ROOT, entries), modules, { recursive: true });
  const demo = await startDemoServer({ port: 0 });
  const site = await startStaticServer({ folder: join(folder, 'dist') });
  const browser = await launchChromium();
  try {
    const env = { SITE: new URL(site.url).origin, DEMO_ENDPOINT: demo.url, MODULES_DIR: modules };
    await buildSite({ ...env, OUT_DIR: join(folder, 'dist') });
    const names = await takeScreenshots({ browser, siteUrl: site.url, folder: SHOTS });
    console.log(`${names.length} screenshots stand in .cache/screenshots/.`);
    return 0;
  } finally {
    await Promise.all([browser.close(), site.close(), demo.close()]);
  }
});
