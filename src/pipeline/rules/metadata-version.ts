import { knownMaps, knownMetadataKeys } from '../known-keys.ts';
import { METADATA_VERSIONS, type MetadataVersion, NEWEST_VERSION } from '../metadata-version.ts';
import { findNode, type SourceNode } from '../source/tree.ts';
import type { TextRule } from './rule.ts';

export const metadataVersion: TextRule = {
  id: 'metadata-version',
  severity: 'warning',
  docs: {
    title: 'A version that does not fit the file',
    what: 'A declared metadata_version that does not exist, that has other keys, or that is older than a key in the file.',
    why: 'A tool that trusts the declared version checks the file against the wrong schema, or not at all.',
    mend: 'Declare the version that the keys belong to; the newest is 2.3.0.',
    wrong: 'metadata_version: 2.0.0\nresources:\n  training:\n    gpu: 1\n',
    right: 'metadata_version: 2.3.0\nresources:\n  training:\n    gpu: 1\n',
  },
  *check({ source: { root }, kind }) {
    if (kind === 'entry' || kind === '1.0.0') return;
    const node = findNode(root, '/metadata_version')?.node;
    if (node?.kind !== 'scalar' || typeof node.value !== 'string') return;
    const { start, end, value } = node;
    const newer = newestKey(root, kind);
    if (value !== kind) yield { start, end, params: { value, wanted: NEWEST_VERSION } };
    else if (newer) yield { start, end, params: { value, wanted: newer.version, key: newer.key } };
  },
};

/** The key that the youngest version brought, where that is younger than the declared one. */
function newestKey(root: SourceNode, declared: MetadataVersion): { key: string; version: MetadataVersion } | undefined {
  const younger = METADATA_VERSIONS.slice(METADATA_VERSIONS.indexOf(declared) + 1);
  const newer = [...knownMaps(NEWEST_VERSION, root)].flatMap(({ pointer, map, known }) => {
    const old = knownMetadataKeys(declared, pointer);
    return map.pairs
      .filter(({ key }) => known.includes(key.name) && !old.includes(key.name))
      .flatMap(({ key }) => {
        const version = younger.find((each) => knownMetadataKeys(each, pointer).includes(key.name));
        return version ? [{ key: `${pointer}/${key.name}`.slice(1).replaceAll('/', '.'), version }] : [];
      });
  });
  return newer.toSorted((a, b) => b.version.localeCompare(a.version))[0];
}
