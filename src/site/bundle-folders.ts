import { join } from 'node:path';

/** The two halves of a bundle. */
export interface BundleFolders {
  /** What browsers load. */
  readonly client: string;
  /** What renders pages. */
  readonly server: string;
}

export const bundleFolders = (folder: string): BundleFolders => ({
  client: join(folder, 'client'),
  server: join(folder, 'server'),
});

/** How the name of the file begins that renders pages; a hash follows. Astro demands this very word. */
export const RENDERER = 'prerender-entry';
