import type { Module } from '../../model/module.ts';
import { glyphFacts } from './glyph-facts.ts';
import { pictureOf } from './picture.ts';

/** Path of the picture that stands for a module's page, from the site's root. */
export const picturePath = (id: string): string => `/modules/${id}.png`;

/** A module's picture as a drawing, made when it is asked for, and what it is made from. */
export interface ModulePicture {
  readonly path: string;
  readonly key: string;
  readonly write: () => string;
}

/** The pictures of all modules, by their path in the site. */
export const modulePictures = (modules: readonly Pick<Module, 'id' | 'facts'>[]): ModulePicture[] =>
  modules.map(({ id, facts }) => {
    const shown = glyphFacts(facts);
    return { path: picturePath(id).slice(1), key: JSON.stringify(shown), write: () => pictureOf(shown) };
  });
