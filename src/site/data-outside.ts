import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

/** What pages only call, and Node runs as it stands. */
const OUTSIDE = /^src\/(catalogue|config|(model|pipeline|io|deepaas|exports|demo|i18n|report)\/.*)\.(ts|js)$/;

/**
 * Leaves the catalogue and all that it is made with out of the bundle that Astro renders pages with. Pages then share
 * the catalogue of the command that builds them, instead of reading and judging every entry a second time.
 */
export function dataOutside(root: string): Plugin {
  const prefix = `${resolve(root)}/`;
  return {
    name: 'data-outside',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'prerender',
    apply: 'build',
    async resolveId(source, importer) {
      if (!importer || !source.startsWith('.')) return;
      const found = await this.resolve(source, importer, { skipSelf: true });
      if (!found?.id.startsWith(prefix) || !OUTSIDE.test(found.id.slice(prefix.length))) return;
      return { id: pathToFileURL(found.id).href, external: true };
    },
  };
}
