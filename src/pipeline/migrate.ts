import { isObject, valueAt } from './document.ts';

/** A document of version 2 made from one of version 1, and where each of its values stood there. */
export interface Migrated {
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Pointer in the new document → pointer in the old one. */
  readonly origins: Readonly<Record<string, string>>;
}

/** Version 1 key → where its value goes. `license`, the pipeline and the templates have no place in version 2 and are kept beside it. */
const MOVES = {
  '/title': '/title',
  '/summary': '/summary',
  '/license': '/license',
  '/date_creation': '/dates/created',
  '/sources/code': '/links/source_code',
  '/sources/docker_registry_repo': '/links/docker_image',
  '/sources/dockerfile_repo': '/links/dockerfile_repo',
  '/sources/pre_trained_weights': '/links/weights',
  '/sources/ai4_template': '/links/ai4_template',
  '/dataset_url': '/links/dataset',
  '/training_files_url': '/links/training_files',
  '/cite_url': '/links/citation',
  '/continuous_integration/build_status_url': '/links/cicd_url',
  '/continuous_integration/build_status_badge': '/links/cicd_badge',
  '/docker_tags': '/deployment/docker_tags',
  '/tosca': '/deployment/tosca',
} as const satisfies Readonly<Record<string, string>>;

/** Keywords that were switches of the first marketplace, lower case. */
const CATEGORIES: Readonly<Record<string, string>> = {
  trainable: 'AI4 trainable',
  inference: 'AI4 inference',
  'pre-trained': 'AI4 pre trained',
  tools: 'AI4 tools',
};

const LIBRARIES: Readonly<Record<string, string>> = {
  tensorflow: 'TensorFlow',
  pytorch: 'PyTorch',
  keras: 'Keras',
  'scikit-learn': 'Scikit-learn',
  xgboost: 'XGBoost',
};

/** Keywords that name a task; they stay tags too, because the tasks of version 2 are coarser. */
const TASKS: readonly (readonly [task: string, words: RegExp])[] = [
  ['Computer Vision', /\b(image|imagine|video|object detection|segmentation)\b/],
  ['Classification', /\bclassification\b/],
  ['Natural Language Processing', /\b(nlp|natural language processing)\b/],
  ['Time Series', /\btime series\b/],
];

const DATA_TYPES: readonly (readonly [type: string, words: RegExp])[] = [
  ['Image', /\b(image|imagine)\b/],
  ['Video', /\bvideo\b/],
  ['Audio', /\baudio\b/],
  ['Time Series', /\btime series\b/],
];

/**
 * Writes a document of version 1.0.0 as one of 2.x, losing nothing and inventing nothing: the date of the last change,
 * which version 2 wants beside that of creation, is added only where the caller knows it.
 */
export function migrateMetadata(old: unknown, options: { readonly updated?: string } = {}): Migrated {
  const metadata: Record<string, unknown> = { metadata_version: '2.3.0' };
  const origins: Record<string, string> = {};
  for (const [from, to] of Object.entries(MOVES)) {
    const value = valueAt(old, from);
    if (value === undefined || value === null) continue;
    setAt(metadata, to, typeof value === 'string' ? value.trim() : value);
    origins[to] = from;
  }
  setAt(metadata, '/description', joinDescription(valueAt(old, '/description')));
  origins['/description'] = '/description';
  if (options.updated) setAt(metadata, '/dates/updated', options.updated);
  const words = sortKeywords(textsOf(valueAt(old, '/keywords')));
  for (const [key, value] of Object.entries(words)) {
    metadata[key] = value;
    origins[`/${key}`] = '/keywords';
  }
  return { metadata, origins };
}

/** The pieces were lines of one text; those that end in a line break end a paragraph. */
const joinDescription = (pieces: unknown): string => textsOf(pieces).join('\n');

function sortKeywords(keywords: readonly string[]): Readonly<Record<string, readonly string[]>> {
  const lower = keywords.map((keyword) => keyword.toLowerCase());
  const listed = (table: Readonly<Record<string, string>>): string[] =>
    distinct(lower.flatMap((keyword) => table[keyword] ?? []));
  const matched = (table: readonly (readonly [string, RegExp])[]): string[] =>
    table.filter(([, words]) => lower.some((keyword) => words.test(keyword))).map(([value]) => value);
  return {
    libraries: listed(LIBRARIES),
    tasks: matched(TASKS),
    categories: listed(CATEGORIES),
    tags: distinct(keywords.filter((keyword) => !Object.hasOwn(CATEGORIES, keyword.toLowerCase()))),
    'data-type': matched(DATA_TYPES),
  };
}

const distinct = (words: readonly string[]): string[] => [...new Set(words)];

const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

function setAt(target: Record<string, unknown>, pointer: string, value: unknown): void {
  const keys = pointer.split('/').slice(1);
  const last = keys.pop() ?? '';
  let at = target;
  for (const key of keys) {
    const next = isObject(at[key]) ? { ...at[key] } : {};
    at[key] = next;
    at = next;
  }
  at[last] = value;
}
