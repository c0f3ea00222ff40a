import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { config } from './src/config.ts';
import { dataOutside } from './src/io/site/data-outside.ts';
import { basePolicy } from './src/model/content-policy.ts';

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
  // A page that carries styles must hash them anew for its policy, each time it is rendered.
  build: { format: 'directory', inlineStylesheets: 'never' },
});
