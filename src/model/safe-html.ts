declare const brand: unique symbol;

/**
 * HTML that may stand in a page: it came out of the sanitiser, or its text was escaped. The only type that
 * `insertHtml` inserts. Nothing but the functions of this file makes one.
 */
export type SafeHtml = string & { readonly [brand]: 'SafeHtml' };

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML that shows it letter by letter, in an element or in a quoted attribute. */
export const escapeHtml = (text: string): SafeHtml =>
  // Most texts need nothing, and to look costs less than to replace.
  vouchForHtml(SPECIAL.test(text) ? text.replace(EACH_SPECIAL, (character) => ESCAPES[character] ?? '') : text);

const SPECIAL = /[&<>"']/;
const EACH_SPECIAL = /[&<>"']/g;

/**
 * Says that a string is safe. For the renderer's last stage and the store that brings its answers back, and for
 * nobody else: a test names the files that may call it.
 */
export const vouchForHtml = (html: string): SafeHtml => html as SafeHtml;

/** Safe pieces one after the other, each whole by itself. */
export const joinHtml = (pieces: readonly SafeHtml[]): SafeHtml => vouchForHtml(pieces.join(''));

/**
 * JSON to stand inside a `<script>` element. Every `<` is escaped, so no value can end the element or open a comment;
 * U+2028 and U+2029 end a line in older parsers of scripts.
 */
export const escapeJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A linked-data block for a page's head. The content policy does not concern it: it is data, never run. */
export const jsonLdScript = (value: unknown): SafeHtml =>
  vouchForHtml(`<script type="application/ld+json">${escapeJson(value)}</script>`);
