import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../src/e2e/browser/chromium.ts';
import { takeReadmePictures, takeScreenshots } from '../src/e2e/browser/take-screenshots.ts';
import { buildSite } from '../src/e2e/build-site.ts';
import { startDemoServer } from '../src/io/demo-server.ts';
import { startStaticServer } from '../src/io/static-server.ts';
import { runCommand } from './run-command.ts';

const ROOT = resolve(import.meta.dirname, '..');

await runCommand(async () => {
  const { values } = parseArgs({ options: { readme: { type: 'boolean', default: false } } });
  const temporary = mkdtempSync(join(tmpdir(), 'shown-'));
  const modules = join(temporary, 'modules');
  const sources = values.readme ? ['modules'] : ['modules', 'src/e2e/lifecycle-entries'];
  for (const entries of sources) cpSync(join(ROOT, entries), modules, { recursive: true });
  const demo = await startDemoServer({ port: 0 });
  const site = await startStaticServer({ folder: join(temporary, 'dist') });
  const browser = await launchChromium();
  try {
    const shown = values.readme ? {} : { DEMO_ENDPOINT: demo.url };
    const env = { ...shown, SITE: new URL(site.url).origin, MODULES_DIR: modules };
    await buildSite({ ...env, OUT_DIR: join(temporary, 'dist') });
    const folder = values.readme ? 'docs' : '.cache/screenshots';
    const take = values.readme ? takeReadmePictures : takeScreenshots;
    const names = await take({ browser, siteUrl: site.url, folder: join(ROOT, folder) });
    console.log(`${names.length} screenshots stand in ${folder}/.`);
    return 0;
  } finally {
    await Promise.all([browser.close(), site.close(), demo.close()]);
  }
});
