import type { Module } from '../../model/module.ts';
import { glyphFacts } from './glyph-facts.ts';
import { pictureOf } from './picture.ts';

/** Path of the picture that stands for a module's page, from the site's root. */
export const picturePath = (id: string): string => `/modules/${id}.png`;

/** The pictures of all modules, as drawings by their path. */
export const modulePictures = (modules: readonly Pick<Module, 'id' | 'facts'>[]): Record<string, string> =>
  Object.fromEntries(modules.map(({ id, facts }) => [picturePath(id).slice(1), pictureOf(glyphFacts(facts))]));
