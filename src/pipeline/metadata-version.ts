export const METADATA_VERSIONS = ['1.0.0', '2.0.0', '2.1.0', '2.2.0', '2.3.0'] as const;
export type MetadataVersion = (typeof METADATA_VERSIONS)[number];

export const NEWEST_VERSION = '2.3.0' satisfies MetadataVersion;

const KEYS_OF_1 = [
  'sources',
  'keywords',
  'date_creation',
  'dataset_url',
  'cite_url',
  'tosca',
  'continuous_integration',
];
const KEYS_OF_2 = ['metadata_version', 'links', 'libraries', 'tasks', 'categories', 'tags', 'dates', 'data-type'];

/**
 * The version that the keys show. Within version 2 the declared one counts, if there is such a version: a file that
 * declares 1.0.0 and has the keys of version 2 is judged by the newest, which is what its author wrote.
 */
export function versionOfShape(value: unknown, path: string): MetadataVersion {
  const keys = isObject(value) ? Object.keys(value) : [];
  const count = (words: readonly string[]) => words.filter((word) => keys.includes(word)).length;
  const [ones, twos] = [count(KEYS_OF_1), count(KEYS_OF_2)];
  const isFirst = ones > twos || (ones === twos && /(^|\/)metadata\.(json|ya?ml)$/i.test(path));
  if (isFirst) return '1.0.0';
  const declared = isObject(value) ? value['metadata_version'] : undefined;
  return METADATA_VERSIONS.find((version) => version === declared && version !== '1.0.0') ?? NEWEST_VERSION;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
