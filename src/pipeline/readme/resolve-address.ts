import type { ReadmeBase } from '../../model/readme.ts';

/** How the usual forges spell the address of a file, and of its bytes, at a commit. */
const FORGES: Readonly<Record<string, { readonly page: string; readonly raw: string }>> = {
  'github.com': { page: 'blob', raw: 'raw' },
  'gitlab.com': { page: '-/blob', raw: '-/raw' },
  'codeberg.org': { page: 'src/commit', raw: 'raw/commit' },
};

const OTHER_FORGE = { page: '-/blob', raw: '-/raw' };

/**
 * The absolute address that a link in a repository's file leads to, or nothing where it leads out of the repository by
 * `..`, or is no web address. Links open the file's page at the pinned commit, as in the repository itself.
 */
export const resolveLink = (href: string, base: ReadmeBase): string | undefined =>
  isMail(href) ? href : resolve(href, base, 'page');

/** The absolute address of an image's bytes at the pinned commit. */
export const resolveImage = (src: string, base: ReadmeBase): string | undefined => resolve(src, base, 'raw');

/** The page of the text itself in its repository. */
export const pageOf = (base: ReadmeBase): string => `${rootOf(base, 'page')}${encodeURI(base.path)}`;

const isMail = (href: string): boolean => /^mailto:[^\s?]+@[^\s?]+$/i.test(href);

function resolve(address: string, base: ReadmeBase, as: 'page' | 'raw'): string | undefined {
  // Browsers read a backslash as a slash, and drop tabs and line ends; nobody needs either in an address.
  if (/[\\\p{Cc}]/u.test(address.trim())) return undefined;
  const root = rootOf(base, as);
  const fromRoot = address.startsWith('/') && !address.startsWith('//');
  const url = URL.parse(fromRoot ? `.${address}` : address.trim(), fromRoot ? root : `${root}${encodeURI(base.path)}`);
  if (url?.protocol !== 'https:' && url?.protocol !== 'http:') return undefined;
  url.username = '';
  url.password = '';
  const isAbsolute = /^([a-z][a-z0-9+.-]*:)?\/\//i.test(address.trim());
  if (isAbsolute || url.href.startsWith(`${base.repositoryUrl}/`)) return url.href;
  return undefined;
}

function rootOf({ repositoryUrl, commit }: ReadmeBase, as: 'page' | 'raw'): string {
  const host = URL.parse(repositoryUrl)?.host ?? '';
  return `${repositoryUrl}/${(FORGES[host] ?? OTHER_FORGE)[as]}/${commit ?? 'HEAD'}/`;
}
