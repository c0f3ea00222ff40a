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

type ChapterSlug = (typeof CHAPTERS)[number]['slug'];

/** The names of the chapters in the other languages of the guide. */
export const CHAPTER_NAMES: Readonly<Record<'es' | 'de', Readonly<Record<ChapterSlug, string>>>> = {
  es: {
    index: 'Por dónde empezar',
    readers: 'Para lectores',
    authors: 'Para autores',
    metadata: 'Metadatos de su repositorio',
    entry: 'La entrada, campo por campo',
    reviewers: 'Para revisores',
    operators: 'Para operadores',
    'operators/cors': 'Dejar que las páginas lean un endpoint',
    policy: 'Módulos desaconsejados y eliminados',
    vocabulary: 'Vocabulario (en inglés)',
  },
  de: {
    index: 'Wo anfangen',
    readers: 'Für Leser',
    authors: 'Für Autoren',
    metadata: 'Metadaten Ihres Repositorys',
    entry: 'Der Eintrag, Feld für Feld',
    reviewers: 'Für Gutachter',
    operators: 'Für Betreiber',
    'operators/cors': 'Seiten einen Endpunkt lesen lassen',
    policy: 'Veraltete und entfernte Module',
    vocabulary: 'Vokabular (englisch)',
  },
};
