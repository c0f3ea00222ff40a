import type { Lang } from './lang.ts';

/** A sentence in the forms that its number asks for: `{n}` is the number. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

export type Values = Readonly<Record<string, string | number>>;

/** A piece of a sentence: text, or a named place that the page fills with an element of its own. */
export type Piece = { readonly text: string } | { readonly place: string };

/** Fills the places of a sentence, `{name}`. A place without a value is our fault. */
export function say(sentence: string, values: Values): string {
  return sentence.replace(PLACE, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${sentence}" has a place {${name}} without a value.`);
    return String(value);
  });
}

/** The form for a number, filled. Every language here distinguishes one from all others, where `Intl` says so. */
export function sayCount(forms: Counted, n: number, lang: Lang, values: Values = {}): string {
  const form = RULES[lang].select(n) === 'one' ? forms.one : forms.other;
  return say(form, { ...values, n });
}

/** Takes a sentence apart, so that a place can be a link. */
export const piecesOf = (sentence: string): Piece[] =>
  sentence
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece) => (/^\{\w+\}$/.test(piece) ? { place: piece.slice(1, -1) } : { text: piece }));

/** Made once: making one takes longer than a thousand answers of it. */
const RULES: Readonly<Record<Lang, Intl.PluralRules>> = {
  en: new Intl.PluralRules('en'),
  es: new Intl.PluralRules('es'),
  de: new Intl.PluralRules('de'),
};

const PLACE = /\{(\w+)\}/g;
