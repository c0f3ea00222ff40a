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
  // As deep as Astro makes it: its source maps name templates from there.
  server: join(folder, 'server', 'pages'),
});

/** How the name of the file begins that renders pages; a hash follows. Astro demands this very word. */
export const RENDERER = 'prerender-entry';
