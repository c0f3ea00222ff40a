import entrySchema from '../model/entry.schema.json' with { type: 'json' };
import schema100 from '../model/metadata-1.0.0.schema.json' with { type: 'json' };
import schema200 from '../model/metadata-2.0.0.schema.json' with { type: 'json' };
import schema210 from '../model/metadata-2.1.0.schema.json' with { type: 'json' };
import schema220 from '../model/metadata-2.2.0.schema.json' with { type: 'json' };
import schema230 from '../model/metadata-2.3.0.schema.json' with { type: 'json' };
import type { MetadataVersion } from './metadata-version.ts';
import { type MapNode, pointerTo, type SourceNode, stepsOf } from './source/tree.ts';

type Json = Readonly<Record<string, unknown>>;

const FILES: Readonly<Record<string, Json>> = {
  'entry.schema.json': entrySchema,
  'metadata-1.0.0.schema.json': schema100,
  'metadata-2.0.0.schema.json': schema200,
  'metadata-2.1.0.schema.json': schema210,
  'metadata-2.2.0.schema.json': schema220,
  'metadata-2.3.0.schema.json': schema230,
};

/** Keys that the entry's schema knows in the mapping at a pointer; empty where it names none. */
export const knownEntryKeys = (pointer: string): readonly string[] => keysAt('entry.schema.json', pointer);

/** Keys that a version of the metadata schema knows in the mapping at a pointer; those of version 1 that it dropped are not among them. */
export const knownMetadataKeys = (version: MetadataVersion, pointer: string): readonly string[] =>
  keysAt(`metadata-${version}.schema.json`, pointer);

/** A mapping that the schema knows, with the keys that it knows there. */
export interface KnownMap {
  readonly pointer: string;
  readonly map: MapNode;
  readonly known: readonly string[];
}

/** The mappings of a file that a version of the metadata schema knows; what stands below unknown keys is not looked at. */
export function* knownMaps(version: MetadataVersion, node: SourceNode, pointer = ''): Generator<KnownMap> {
  if (node.kind !== 'map') return;
  const known = knownMetadataKeys(version, pointer);
  if (known.length === 0) return;
  yield { pointer, map: node, known };
  for (const { key, value } of node.pairs) {
    if (known.includes(key.name)) yield* knownMaps(version, value, pointer + pointerTo(key.name));
  }
}

interface Part {
  readonly file: string;
  readonly schema: Json;
}

function keysAt(file: string, pointer: string): string[] {
  let parts = partsOf({ file, schema: FILES[file] ?? {} });
  for (const step of stepsOf(pointer)) parts = parts.flatMap((part) => childParts(part, step));
  return [
    ...new Set(
      parts.flatMap((part) =>
        Object.entries(propertiesOf(part.schema))
          .filter(isMeant)
          .map(([key]) => key),
      ),
    ),
  ];
}

const isMeant = ([, schema]: [string, unknown]): boolean => !String(objectOf(schema)['$ref']).endsWith('/dropped');

function childParts({ file, schema }: Part, step: string): Part[] {
  const child = propertiesOf(schema)[step] ?? (/^\d+$/.test(step) ? schema['items'] : undefined);
  return child === undefined ? [] : partsOf({ file, schema: objectOf(child) });
}

/** The schema itself and everything that it refers to or is put together from. */
function partsOf(part: Part): Part[] {
  const { file, schema } = part;
  const referred = typeof schema['$ref'] === 'string' ? partsOf(resolve(file, schema['$ref'])) : [];
  const all = Array.isArray(schema['allOf']) ? schema['allOf'] : [];
  return [part, ...referred, ...all.flatMap((each) => partsOf({ file, schema: objectOf(each) }))];
}

function resolve(file: string, reference: string): Part {
  const [name, fragment = ''] = reference.split('#');
  const target = name || file;
  let schema = FILES[target] ?? {};
  for (const step of stepsOf(fragment)) schema = objectOf(schema[step]);
  return { file: target, schema };
}

const propertiesOf = (schema: Json): Json => objectOf(schema['properties']);

const objectOf = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
