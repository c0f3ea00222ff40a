import type { Kind } from '../../model/vocabulary.ts';
import type { GlyphFacts } from '../../pipeline/derive/glyph-facts.ts';

/** What a link to another module needs. */
export interface ModuleName {
  readonly id: string;
  readonly title: string;
  readonly kind?: Kind | undefined;
  readonly trainable: boolean;
}

/** One that this module was made from: a module of the catalogue, or something outside. */
export interface Parent {
  readonly module?: ModuleName;
  readonly target: string;
  readonly by: 'declared' | 'inferred';
  readonly unresolved?: string;
  readonly childCount: number;
}

export interface Child {
  readonly module: ModuleName;
  readonly by: 'declared' | 'inferred';
}

export interface RelatedModule {
  readonly module: ModuleName;
  readonly glyph: GlyphFacts;
  /** One short sentence without a full stop. */
  readonly reason: string;
}

/** All that the page of one module shows of others. */
export interface Kin {
  readonly parents: readonly Parent[];
  readonly children: readonly Child[];
  readonly siblings: readonly ModuleName[];
  /** Further siblings, which stand on the page of all that descend from the one parent. */
  readonly moreSiblings: number;
  readonly related: readonly RelatedModule[];
}
