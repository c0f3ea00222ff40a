/** The languages of the interface, English first; what modules say of themselves stays as it was written. */
export const LANGS = ['en', 'es', 'de'] as const;
export type Lang = (typeof LANGS)[number];

/** Route parameters of a page in every language: English stands without one. */
export const LANG_PARAMS: readonly { readonly lang: Lang | undefined }[] = LANGS.map((lang) => ({
  lang: lang === 'en' ? undefined : lang,
}));

/** Each language by its own name. */
export const LANG_NAMES: Readonly<Record<Lang, string>> = { en: 'English', es: 'Español', de: 'Deutsch' };

export const isLang = (text: unknown): text is Lang => LANGS.some((lang) => lang === text);

/** Language of a page by its path below the base: `/es/status/` is Spanish, what names none English. */
export function langOf(path: string): Lang {
  const first = path.split('/')[1];
  return isLang(first) ? first : 'en';
}

/** The path without its language: `/es/status/` → `/status/`. */
export const withoutLang = (path: string): string => {
  const lang = langOf(path);
  return path.startsWith(`/${lang}/`) ? path.slice(lang.length + 1) : path;
};

/**
 * The same page in a language; a page that stands at one address for all languages keeps it.
 * @param path From the site's root, without a language.
 */
export const pathIn = (lang: Lang, path: string): string =>
  lang !== 'en' && isTranslated(path) ? `/${lang}${path}` : path;

/** Pages that exist in every language: the catalogue, its parts and facet pages, submit, status and the guide. */
export const isTranslated = (path: string): boolean => TRANSLATED.test(path.replace(/[?#].*$/, ''));

/** Pages that stand at one address and let a script swap their words. */
export const isSwapped = (path: string): boolean => path.startsWith('/modules/');

const TRANSLATED =
  /^\/((page|in|out|task|domain|kind|use|answers|license|permits|library|project|organisation|base|memory|gpu|guide)\/([^/]+\/)*|table\/|submit\/|status\/)?$/;
