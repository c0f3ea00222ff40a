import { mkdirSync, renameSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type AstroIntegration, build } from 'astro';
import { type BundleFolders, RENDERER } from './bundle-folders.ts';

/** Bundles templates, styles and scripts, and renders no page. The folders stand below the project, for its packages. */
export async function bundleSite({ client, server }: BundleFolders): Promise<void> {
  await build({ logLevel: 'warn', outDir: client, integrations: [bundleOnly({ client, server })] });
}

/** Styles of the parts that more than one page shows; the widget's are twice as large as those of most pages. */
const SHARED_STYLES = {
  name: 'shared',
  test: /\/src\/(styles|layouts|components)\/.*(type=style|(?<!widget)\.css)/,
  minShareCount: 2,
};

/** One style sheet for all pages, and for each its own: a dozen small ones would be as many requests. */
const rolldownOptions = {
  input: { [RENDERER]: resolve(import.meta.dirname, 'renderer.ts') },
  output: { codeSplitting: { groups: [SHARED_STYLES] } },
};

const RENDERER_ENTRY = {
  name: 'renderer-entry',
  configEnvironment: (name: string) =>
    name === 'prerender' ? { build: { rolldownOptions, sourcemap: true } } : undefined,
};

/** Astro takes an entry of our own from an adapter that brings its own renderer, and from no one else. */
const bundleOnly = ({ client, server }: BundleFolders): AstroIntegration => ({
  name: 'bundle-only',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [RENDERER_ENTRY] } });
    },
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'bundle-only',
        entrypointResolution: 'auto',
        adapterFeatures: { buildOutput: 'static' },
        supportedAstroFeatures: { staticOutput: 'stable', sharpImageService: 'stable' },
      }),
    'astro:build:start': ({ setPrerenderer }) =>
      setPrerenderer({
        name: 'bundle-only',
        // Astro removes the bundle once its pages are rendered.
        async setup() {
          mkdirSync(dirname(server), { recursive: true });
          renameSync(join(client, '.prerender'), server);
        },
        getStaticPaths: async () => [],
        render: async () => new Response(null),
      }),
  },
});
