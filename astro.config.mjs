import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { config } from './src/config.ts';

export default defineConfig({
  site: config.site,
  base: config.base,
  outDir: config.outDir,
  output: 'static',
  trailingSlash: 'always',
  // Shiki writes inline styles, which the pages' policy forbids.
  integrations: [mdx({ syntaxHighlight: false })],
  devToolbar: { enabled: false },
  build: { format: 'directory', concurrency: 8 },
});
