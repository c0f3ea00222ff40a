import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { config } from './src/config.ts';
import { dataOutside } from './src/io/data-outside.ts';
import { pageRendering } from './src/io/page-rendering.ts';
import { basePolicy } from './src/model/content-policy.ts';

export default defineConfig({
  site: config.site,
  base: config.base,
  outDir: config.outDir,
  output: 'static',
  trailingSlash: 'always',
  // Shiki writes inline styles, which the pages' policy forbids.
  markdown: { syntaxHighlight: false },
  integrations: [mdx(), pageRendering()],
  security: { csp: { directives: [...basePolicy(config.site)] } },
  // Workers load their own parts when needed.
  vite: { plugins: [dataOutside(import.meta.dirname)], worker: { format: 'es' } },
  devToolbar: { enabled: false },
  build: { format: 'directory', concurrency: 8 },
});
