/** An address of old and where it leads today; both without the base path. */
interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** The `_redirects` file that Netlify and Cloudflare Pages read. */
const formatRedirects = (redirects: readonly Redirect[], base: string): string =>
  redirects.map(({ from, to }) => `${below(base, from)} ${below(base, to)} 301\n`).join('');

/** A page that leads on without a script, for hosts that read no such file. */
function redirectPage(to: string, { site, base }: { readonly site: string; readonly base: string }): string {
  const path = below(base, to);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="default-src 'none'">
<meta http-equiv="refresh" content="0; url=${path}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${site}${path}">
<title>Moved</title>
<p>This module has moved to <a href="${path}">${path}</a>.</p>
</html>
`;
}

/**
 * All of it as files of the built site, by their path. Another case of an address of today has no page of its own: where
 * the disk ignores case, it would overwrite the module's.
 */
export function redirectFiles(
  redirects: readonly Redirect[],
  site: { readonly site: string; readonly base: string },
): Readonly<Record<string, string>> {
  const pages = redirects
    .filter(({ from, to }) => from.toLowerCase() !== to)
    .map(({ from, to }) => [filePathOf(from), redirectPage(to, site)] as const);
  return { ...Object.fromEntries(pages), _redirects: formatRedirects(redirects, site.base) };
}

const filePathOf = (address: string): string => address.replace(/^\//, '').replace(/\/$/, '/index.html');

const below = (base: string, path: string): string => `${base}${path.replace(/^\//, '')}`;
