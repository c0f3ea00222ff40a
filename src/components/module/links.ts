import type { LinkKind } from '../../model/module.ts';

/** The word for each kind of link. */
export const LINK_WORDS: Readonly<Record<LinkKind, string>> = {
  documentation: 'Documentation',
  homepage: 'Homepage',
  dataset: 'Training data',
  weights: 'Weights',
  paper: 'Paper',
  citation: 'How to cite it',
  upstream: 'Made from',
  project: 'Project',
  sourceCode: 'Source code',
  zenodo: 'Archived copy',
  guide: 'Guide',
  package: 'Package',
};

/** An address as people read it: without scheme, `www.` and a slash at the end; a DOI by itself. */
export const shortAddress = (address: string): string =>
  address
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/^doi\.org\//, 'doi:')
    .replace(/\/$/, '');
