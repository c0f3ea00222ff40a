/** The chapters in reading order; the vocabulary stands beside the guide and is one of them. */
export const CHAPTERS = [
  { slug: 'index', path: '/guide/', name: 'Where to begin' },
  { slug: 'readers', path: '/guide/readers/', name: 'For readers' },
  { slug: 'authors', path: '/guide/authors/', name: 'For authors' },
  { slug: 'metadata', path: '/guide/metadata/', name: 'Metadata of your repository' },
  { slug: 'entry', path: '/guide/entry/', name: 'The entry, field by field' },
  { slug: 'reviewers', path: '/guide/reviewers/', name: 'For reviewers' },
  { slug: 'operators', path: '/guide/operators/', name: 'For operators' },
  { slug: 'operators/cors', path: '/guide/operators/cors/', name: 'Let pages read an endpoint' },
  { slug: 'policy', path: '/guide/policy/', name: 'Deprecation and removal' },
  { slug: 'vocabulary', path: '/vocabulary/', name: 'Vocabulary' },
] as const;
