import { type GlyphFacts, glyphName } from '../../pipeline/derive/glyph-facts.ts';
import { pictureOf } from './picture.ts';
import { signatureFile, signaturePath } from './signature-file.ts';

/** Path of the picture that stands for a module's page elsewhere, from the site's root. */
export const picturePath = (facts: GlyphFacts): string => `/signatures/${glyphName(facts)}.png`;

/** A drawing that is made when it is asked for. */
export interface Drawing {
  /** Path in the site, without a slash before it. */
  readonly path: string;
  /** Same key, same drawing. */
  readonly key: string;
  readonly write: () => string;
}

export interface ModuleDrawings {
  /** Signatures as images, for pages that only know their address. */
  readonly signatures: readonly Drawing[];
  /** Drawings of the pictures, whose paths end in `.png`. */
  readonly pictures: readonly Drawing[];
}

/** All drawings that a catalogue's modules need, each once. */
export function moduleDrawings(shown: readonly GlyphFacts[]): ModuleDrawings {
  const different = [...new Map(shown.map((facts) => [glyphName(facts), facts]))];
  return {
    signatures: different.map(([key, facts]) => ({
      path: signaturePath(facts).slice(1),
      key,
      write: () => signatureFile(facts),
    })),
    pictures: different.map(([key, facts]) => ({
      path: picturePath(facts).slice(1),
      key,
      write: () => pictureOf(facts),
    })),
  };
}
