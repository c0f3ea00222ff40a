import type { Severity } from '../model/finding.ts';
import type { InputKind, OutputKind } from '../model/vocabulary.ts';
import { de } from './de.ts';
import { en, type Strings } from './en.ts';
import { es } from './es.ts';
import type { Lang } from './lang.ts';

/** The words that the search makes sentences of in the browser. */
export type SearchWords = Strings['search'] &
  Pick<Strings['shell'], 'whyNotListed'> & { readonly lang: Lang; readonly facets: FacetStrings };

/** What the submit form says while it is used, and in which language. */
export type DraftWords = Strings['draft'] & { readonly lang: Lang };

/** The words that the submit form makes sentences of in the browser. */
export type SubmitWords = DraftWords &
  Pick<Strings, 'evidence' | 'kinds' | 'verbs'> & {
    readonly card: Pick<Strings['card'], 'notStated' | 'kindNotStated' | 'summaryNotStated'>;
    readonly counts: Pick<Strings['status'], Severity>;
    readonly ports: Readonly<Record<InputKind | OutputKind, string>>;
  };

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
