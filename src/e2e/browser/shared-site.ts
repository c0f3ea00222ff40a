import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startDemoServer } from '../../io/demo-server.ts';
import { startStaticServer } from '../../io/static-server.ts';
import { buildSite } from '../build-site.ts';
import { startLocalGitHub } from '../local-github/server.ts';
import { submitWorld } from './submit-world.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site that all browser tests share, with a slash at the end. */
    siteUrl: string;
    /** Folder that it is served from. */
    siteFolder: string;
    /** Address of the local GitHub that the submit page reads, without a slash at the end. */
    githubUrl: string;
    /** Base address of the demonstration endpoint that the site knows, without a slash at the end. */
    demoUrl: string;
  }
}

/** Builds the site once for all browser tests, as `npm start` shows it, and serves it with the demonstration beside it. */
export default async function serveSharedSite(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const demo = await startDemoServer({ port: 0 });
  const site = await startStaticServer({ folder });
  const github = await startLocalGitHub({ world: submitWorld(), remaining: { rest: 10_000 } });
  await buildSite({
    OUT_DIR: folder,
    SITE: new URL(site.url).origin,
    DEMO_ENDPOINT: demo.url,
    GITHUB_API_URL: github.url,
    GITHUB_RAW_URL: `${github.url}/raw`,
  });
  project.provide('siteUrl', site.url);
  project.provide('siteFolder', folder);
  project.provide('demoUrl', demo.url);
  project.provide('githubUrl', github.url);
  return async () => void (await Promise.all([site.close(), demo.close(), github.close()]));
}
