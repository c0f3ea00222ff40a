/** Controls, and characters that have no width or turn the reading direction: strangers' text must not move our words. */
const UNSEEN = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Shows each character that cannot be seen by its code, `<U+202E>`. */
export const visible = (text: string): string =>
  text.replace(
    UNSEEN,
    (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
