import { isSwapped, isTranslated, langOf, withoutLang } from '../../i18n/lang.ts';

/** What the last part of an address names, as words to search for; nothing where it names a file or nothing. */
export function wordsOf(pathname: string, base: string): string {
  const parts = below(pathname, base).split('/').filter(Boolean);
  const name = (parts.at(-1) ?? '').replace(/\.html$/i, '');
  return /\.\w+$/.test(name) ? '' : decoded(name).replaceAll(/[-_]+/g, ' ').trim();
}

/**
 * The address that was meant, where that is another one: in lower case, and without the language where the page stands at
 * one address for all. The base stays as it is.
 */
export function addressMeant(
  { pathname, search, hash }: Pick<URL, 'pathname' | 'search' | 'hash'>,
  base: string,
): string | undefined {
  const path = `/${below(pathname, base).toLowerCase()}`;
  const lang = langOf(path);
  const bare = withoutLang(path);
  const isApart = lang !== 'en' && !isTranslated(bare);
  const meant = `${base}${(isApart ? bare : path).slice(1)}`;
  const query = new URLSearchParams(search);
  if (isApart && isSwapped(bare)) query.set('lang', lang);
  return meant === pathname ? undefined : `${meant}${query.size > 0 ? `?${query}` : ''}${hash}`;
}

const below = (pathname: string, base: string): string =>
  pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '');

/** As it was typed, or as it stands where it is no proper encoding. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
