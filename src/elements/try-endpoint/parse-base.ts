/** Base address of an API without its slash: https anywhere, http on the reader's own machine. No names and passwords. */
export function parseBase(text: string): string | undefined {
  const url = URL.parse(text.trim());
  if (url?.username !== '' || url.password !== '') return undefined;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  return `${url.origin}${url.pathname.replace(/\/(v2.*|ui|api|swagger\.json)?$/, '')}`;
}
