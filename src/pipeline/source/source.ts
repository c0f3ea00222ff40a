import type { Place } from '../../model/finding.ts';
import type { Lines } from './lines.ts';
import type { ScalarNode, SourceNode } from './tree.ts';

/** A file's text as nodes, with the place of everything in it. */
export interface Source {
  readonly lines: Lines;
  readonly root: SourceNode;
  /** Every scalar of the file: most rules look at each of them. */
  readonly scalars: readonly ScalarNode[];
  readonly value: unknown;
  readonly format: 'yaml' | 'json';
  /** Place of a value, or of its key; of the nearest value that is there where the pointer leads nowhere. */
  readonly locate: (pointer: string, part?: 'key' | 'value') => Place;
}
