/** What a page of the site needs to know to stand on a disk. */
export interface DiskPage {
  /** Path of the file below the site's root: `modules/x/index.html`. */
  readonly path: string;
  /** The site's base path, with a slash at both ends. */
  readonly base: string;
  /** Classic script that stands for a module script, by the module's address or, for inline ones, its text. */
  readonly classicScripts: ReadonlyMap<string, string>;
  /** Script that carries the search data. */
  readonly searchScript: string;
}

const TAG = /<[a-z][^<>]*>/gi;
const ADDRESS = /\b(href|src|action|data-base|data-index|data-texts|data-submit|data-status)="([^"]*)"/g;
const MODULE_SCRIPT = /<script type="module"([^>]*)>([\s\S]*?)<\/script>/g;

/** Hints to fetch, which a browser refuses between files, and the manifest of an installed site. */
const NEEDLESS = /<link rel="(?:preload|modulepreload|manifest|apple-touch-icon)"[^>]*>/g;

/**
 * Rewrites one page of the built site to open from a disk: addresses become relative and name their file, module
 * scripts become classic ones, and the content policy takes files for its own.
 */
export function toDiskPage(html: string, page: DiskPage): string {
  const root = '../'.repeat(page.path.split('/').length - 1) || './';
  const withScripts = html
    .replace(NEEDLESS, '')
    .replace(MODULE_SCRIPT, (whole, attributes: string, text: string) => classicScript(whole, attributes, text, page))
    .replace(/(<meta http-equiv="content-security-policy" content=")([^"]*)/, (_, head: string, policy: string) => {
      return head + policy.replaceAll("'self'", "'self' file:").replace(/upgrade-insecure-requests;?/, '');
    });
  const searches = /<module-(search|compare)\b/.test(html);
  const withData = searches
    ? withScripts.replace('</head>', `<script defer src="${page.base}${page.searchScript}"></script></head>`)
    : withScripts;
  return withData.replace(TAG, (tag) =>
    tag.replace(ADDRESS, (_, name: string, address: string) => {
      // The root itself, to which elements add paths of their own.
      const there = name === 'data-base' ? root : diskAddress(address, page.base, root);
      return `${name}="${there}"`;
    }),
  );
}

/** A style sheet's addresses, as seen from the folder that holds it. */
export const toDiskStyles = (css: string, base: string): string => css.replaceAll(`url(${base}_astro/`, 'url(./');

/** `/modules/x/?a#b` → `../../modules/x/index.html?a#b`. Addresses of other sites and of the page itself stay. */
export function diskAddress(address: string, base: string, root: string): string {
  if (!address.startsWith(base) || address.startsWith('//')) return address;
  if (address === base) return `${root}index.html`;
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address.slice(base.length)) ?? [];
  const isFolder = path === '' || path.endsWith('/');
  return `${root}${path}${isFolder ? 'index.html' : ''}${rest}`;
}

function classicScript(whole: string, attributes: string, text: string, { base, classicScripts }: DiskPage): string {
  const address = /src="([^"]*)"/.exec(attributes)?.[1];
  const classic = classicScripts.get(address ?? text);
  return classic === undefined ? whole : `<script defer src="${base}${classic}"></script>`;
}
