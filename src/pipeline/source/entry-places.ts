import type { Place } from '../../model/finding.ts';
import { type Lines, placeOf } from './lines.ts';
import type { Source } from './source.ts';
import { spanAt } from './span-at.ts';
import type { SourceNode, Span } from './tree.ts';

/** Values that findings point at after the entry was judged by itself: `true` is a value with all that it holds. */
const KEPT = {
  repository: true,
  aliases: true,
  lifecycle: { stage: true, successor: true },
  overrides: { title: true },
  curated: { title: true, baseModel: true },
} as const satisfies Keys;

export type EntryPointer = PointerIn<typeof KEPT>;

/** Where these values of an entry stand. Nothing else is kept of its tree, which takes ten times the memory of its text. */
export interface EntryPlaces {
  readonly lines: Lines;
  readonly spanOf: (pointer: EntryPointer) => Span;
  readonly locate: (pointer: EntryPointer) => Place;
}

export function entryPlaces({ lines, root }: Source): EntryPlaces {
  const kept = partOf(root, KEPT);
  const spanOf = (pointer: EntryPointer): Span => spanAt(kept, pointer);
  return { lines, spanOf, locate: (pointer) => placeOf(lines, spanOf(pointer)) };
}

function partOf(node: SourceNode, keys: Keys | true): SourceNode {
  if (keys === true || node.kind !== 'map') return node;
  const pairs = node.pairs.flatMap(({ key, value }) => {
    const below = Object.hasOwn(keys, key.name) ? keys[key.name] : undefined;
    return below ? [{ key, value: partOf(value, below) }] : [];
  });
  return { ...node, pairs };
}

interface Keys {
  readonly [key: string]: Keys | true;
}

type PointerIn<K> = {
  [Key in keyof K & string]: K[Key] extends true ? `/${Key}` | `/${Key}/${string}` : `/${Key}${PointerIn<K[Key]>}`;
}[keyof K & string];
