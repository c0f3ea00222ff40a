/** What the last part of an address names, as words to search for; nothing where it names a file or nothing. */
export function wordsOf(pathname: string, base: string): string {
  const parts = below(pathname, base).split('/').filter(Boolean);
  const name = (parts.at(-1) ?? '').replace(/\.html$/i, '');
  return /\.\w+$/.test(name) ? '' : decoded(name).replaceAll(/[-_]+/g, ' ').trim();
}

/** The same address in lower case, where that is another one. The base stays as it is. */
export function addressInLowerCase(pathname: string, base: string): string | undefined {
  const path = below(pathname, base);
  return path === path.toLowerCase() ? undefined : `${base}${path.toLowerCase()}`;
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
