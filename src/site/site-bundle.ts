import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { whileLocked } from '../io/folder-lock.ts';
import { bundleFolders, RENDERER } from './bundle-folders.ts';

/** Templates, styles and scripts, ready to render any data. */
export interface SiteBundle {
  /** Folder of what browsers load. */
  readonly client: string;
  readonly renderer: typeof import('./renderer.ts');
}

interface Wanted {
  readonly projectRoot: string;
  /** Folder of bundles, below the project, by their version. */
  readonly cacheDir: string;
  /** Names all that a bundle is made from. */
  readonly version: string;
}

/** A bundle that no build has used for so long is removed. Making it again takes seconds. */
const KEPT_FOR_MS = 3_600_000;

/** The bundle of an earlier build with the same sources, or a new one. */
export async function openBundle(wanted: Wanted): Promise<SiteBundle> {
  const folder = resolve(wanted.projectRoot, wanted.cacheDir, wanted.version);
  // Two of Astro's builds in one project overwrite each other's work files.
  await whileLocked(`${wanted.cacheDir}.lock`, async () => {
    if (!existsSync(folder)) await makeBundle(wanted.projectRoot, folder);
    utimesSync(folder, new Date(), new Date());
  });
  const { client, server } = bundleFolders(folder);
  const entry = readdirSync(server).find((name) => name.startsWith(RENDERER));
  if (!entry) throw new Error(`${server} holds no ${RENDERER}: remove ${folder} and build again.`);
  // A fault is told by the template's own line.
  process.setSourceMapsEnabled(true);
  return { client, renderer: await import(pathToFileURL(join(server, entry)).href) };
}

/** A bundle appears whole or not at all. */
async function makeBundle(projectRoot: string, folder: string): Promise<void> {
  const cacheDir = resolve(folder, '..');
  mkdirSync(cacheDir, { recursive: true });
  removeUnused(cacheDir);
  // Of its own, should the bundler of a build that was ended still be writing.
  const begun = `${folder}.${process.pid}.new`;
  await runChild(projectRoot, begun);
  renameSync(begun, folder);
}

function removeUnused(cacheDir: string): void {
  for (const name of readdirSync(cacheDir)) {
    const folder = join(cacheDir, name);
    const isInUse = Date.now() - statSync(folder).mtimeMs < KEPT_FOR_MS && !name.endsWith('.new');
    if (!isInUse) rmSync(folder, { recursive: true });
  }
}

async function runChild(projectRoot: string, folder: string): Promise<void> {
  const script = resolve(import.meta.dirname, 'bundle-child.ts');
  const args = [...process.execArgv, script, folder];
  const child = spawn(process.execPath, args, { cwd: projectRoot, stdio: 'inherit' });
  const [status] = await once(child, 'close');
  if (status !== 0) throw new Error('The pages could not be bundled; the reason stands above.');
}
