import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import type { Lang } from './lang.ts';

/** Every sentence of the interface. A language that lacks one, or has one too many, does not compile. */
export type Strings = Widened<typeof en>;

/** The words that the search makes sentences of in the browser. */
export type SearchWords = Strings['search'] & { readonly lang: Lang; readonly facets: FacetStrings };

/** The words of each facet and of the values of closed vocabularies. */
export type FacetStrings = Strings['facets'];

/** A language with its sentences: what text is made from. */
export interface Speech {
  readonly lang: Lang;
  readonly t: Strings;
}

export const speechIn = (lang: Lang): Speech => ({ lang, t: DICTIONARIES[lang] });

export const ENGLISH: Speech = { lang: 'en', t: en };

const DICTIONARIES: Readonly<Record<Lang, Strings>> = { en, es, de };

/** The same keys, any text. */
type Widened<T> = T extends string ? string : { readonly [K in keyof T]: Widened<T[K]> };
