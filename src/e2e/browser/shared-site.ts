import type { TestProject } from 'vitest/node';
import { startStaticServer } from '../../io/static-server.ts';
import { buildSite } from '../build-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the site that all browser tests share, with a slash at the end. */
    siteUrl: string;
    /** Folder that it is served from. */
    siteFolder: string;
  }
}

/** Builds the site once for all browser tests, as `npm start` would show it, and serves it. */
export default async function serveSharedSite(project: TestProject): Promise<() => Promise<void>> {
  const { folder } = await buildSite();
  const server = await startStaticServer({ folder });
  project.provide('siteUrl', server.url);
  project.provide('siteFolder', folder);
  return () => server.close();
}
