import { knownMaps, knownMetadataKeys } from '../known-keys.ts';
import { NEWEST_VERSION } from '../metadata-version.ts';
import { nearest } from '../nearest.ts';
import { fieldOf } from '../schema-problems.ts';
import type { MapNode, Pair } from '../source/tree.ts';
import { LEGACY_KEYS } from './legacy-key.ts';
import type { Fault, TextRule } from './rule.ts';

/** Keys that no schema has, and that the platform or its templates nevertheless read or write. */
const IN_USE = new Set([
  'continuous_integration',
  'docker_tags',
  'id',
  'license',
  'links.ai4_template',
  'links.cicd_badge',
  'links.cicd_url',
  'provenance',
  'sources.ai4_template',
  'sources.docker_tags',
  'training_files_url',
]);

/** Keys of version 1 at the top of a file of version 2: the schema itself refuses them. */
const DROPPED = new Set(['tosca', 'sources', 'dataset_url', 'cite_url', 'date_creation', 'keywords']);

export const unknownKey: TextRule = {
  id: 'unknown-key',
  severity: 'warning',
  docs: {
    title: 'A key that nobody reads',
    what: 'A key of a metadata file that the schema does not have and no tool of the platform uses.',
    why: 'The schema allows any key, so a misspelt one passes every check and its value is silently lost.',
    mend: 'Correct the spelling, or remove the key.',
    wrong: 'sata-type:\n  - Image\n',
    right: 'data-type:\n  - Image\n',
  },
  *check({ source: { root, lines }, kind }) {
    // An entry's schema allows no other keys, so that the schema names them.
    if (kind === 'entry') return;
    const version = kind === '1.0.0' ? kind : NEWEST_VERSION;
    const top = knownMetadataKeys(version, '');
    for (const { pointer, map, known } of knownMaps(version, root)) {
      const prefix = pointer === '' ? '' : `${fieldOf(pointer)}.`;
      for (const pair of map.pairs) {
        if (known.includes(pair.key.name) || isRead(prefix + pair.key.name, kind)) continue;
        const isAstray = pointer !== '' && top.includes(pair.key.name);
        yield isAstray ? astray(pair, fieldOf(pointer)) : faultOf(pair, map, known, pointer, lines.text);
      }
    }
  },
};

/** Keys that something reads, or that another rule is about. */
const isRead = (path: string, kind: string): boolean =>
  IN_USE.has(path) || path in LEGACY_KEYS || (kind !== '1.0.0' && DROPPED.has(path));

/** A key of the top level that was indented too far. */
const astray = ({ key: { start, end, name } }: Pair, where: string): Fault => ({
  start,
  end,
  params: { key: name, where, astray: 'yes' },
});

function faultOf({ key }: Pair, map: MapNode, known: readonly string[], pointer: string, text: string): Fault {
  const { start, end, name } = key;
  const meant = nearest(name, known);
  const isFree = meant !== undefined && !map.pairs.some((pair) => pair.key.name === meant);
  const repair = isFree && [{ start, end, text: text[start] === '"' ? JSON.stringify(meant) : meant }];
  return {
    start,
    end,
    params: { key: name, where: fieldOf(pointer), ...(isFree && { meant }) },
    ...(repair && { repair }),
  };
}
