/** Serves the bytes of public repositories' files, without cookies and without redirects. */
export const RAW_HOST = 'raw.githubusercontent.com';

/** Hosts where GitHub keeps what people drop into a README; nothing but images is written there by users. */
const UPLOAD_HOSTS = new Set(['user-images.githubusercontent.com', 'repository-images.githubusercontent.com']);

/**
 * Where an image's bytes may be fetched: a file of any repository through GitHub's raw host, or an upload. Nothing for
 * every other address: nobody should learn from us that a module was harvested, and no address of an inner network may
 * be asked in our name.
 */
export function imageSource(address: string): string | undefined {
  const url = URL.parse(address);
  if (url?.protocol !== 'https:' || url.port || url.username || url.password) return undefined;
  if (UPLOAD_HOSTS.has(url.host)) return `https://${url.host}${url.pathname}`;
  if (url.host === RAW_HOST) return `https://${RAW_HOST}${url.pathname}`;
  if (url.host !== 'github.com') return undefined;
  const [owner, name, kind, ...rest] = url.pathname.slice(1).split('/');
  if (!owner || !name || rest.length < 2 || (kind !== 'raw' && kind !== 'blob')) return undefined;
  return `https://${RAW_HOST}/${[owner, name, ...rest].join('/')}`;
}
