/** Cyrillic and Greek letters that cannot be told from Latin ones. */
const TWINS = /[АВЕЅІЈКМНОРСТУХасеѕіјорухԁԛԝΑΒΕΖΗΙΚΜΝΟΡΤΥΧορν]/u;

const LATIN = /\p{Script=Latin}/u;

/** No such text deceives; most texts are such. */
const ASCII = /^\p{ASCII}*$/u;

/** Letters of private meaning, and more marks on one letter than any language writes. */
const ODD = /\p{Co}|\p{Cn}|\p{M}{4,}/u;

/**
 * The first word that is not what it looks like: Latin letters among twins of theirs from another alphabet, letters that
 * mean what a font makes of them, or marks in a heap. A word of one alphabet is none of these, nor are μm and β-galactosidase.
 */
export const deceptiveWord = (text: string): string | undefined =>
  ASCII.test(text) ? undefined : firstDeceptive(text);

const firstDeceptive = (text: string): string | undefined =>
  (text.match(/[\p{L}\p{M}\p{Co}\p{Cn}\p{N}]+/gu) ?? []).find(
    (word) => ODD.test(word) || (LATIN.test(word) && TWINS.test(word)),
  );
