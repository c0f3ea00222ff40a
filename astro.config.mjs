import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { config } from './src/config.ts';
import { basePolicy } from './src/model/content-policy.ts';
import { dataOutside } from './src/site/data-outside.ts';

export default defineConfig({
  base: config.base,
  output: 'static',
  trailingSlash: 'always',
  // Shiki writes inline styles, which the pages' policy forbids.
  markdown: { syntaxHighlight: false },
  integrations: [mdx()],
  security: { csp: { directives: [...basePolicy(config.site)] } },
  // Workers load their own parts when needed.
  vite: { plugins: [dataOutside(import.meta.dirname)], worker: { format: 'es' } },
  devToolbar: { enabled: false },
  // Pages link their styles: see src/site/renderer.ts.
  build: { format: 'directory', inlineStylesheets: 'never' },
});
