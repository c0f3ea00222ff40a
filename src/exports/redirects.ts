/** An address of old and where it leads today; both without the base path. */
interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** All addresses below one path, led to the same ones below another with a query; without the base path. */
interface Way extends Redirect {
  readonly query: string;
}

/** The `_redirects` file that Netlify and Cloudflare Pages read: the first line that fits an address holds. */
const formatRedirects = (redirects: readonly Redirect[], ways: readonly Way[], base: string): string =>
  [
    ...redirects.map(({ from, to }) => `${below(base, from)} ${below(base, to)} 301\n`),
    ...ways.map(({ from, to, query }) => `${below(base, from)}* ${below(base, to)}:splat?${query} 302\n`),
  ].join('');

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
<p>This page stands at <a href="${path}">${path}</a>.</p>
</html>
`;
}

/**
 * All of it as files of the built site, by their path. Another case of an address of today has no page of its own: where
 * the disk ignores case, it would overwrite the module's. Nor have addresses below a way, as each module would have some:
 * where the host reads no such file, the page of lost addresses leads on.
 */
export function redirectFiles(
  redirects: readonly Redirect[],
  site: { readonly site: string; readonly base: string },
  ways: readonly Way[] = [],
): Readonly<Record<string, string>> {
  const pages = redirects
    .filter(({ from, to }) => from.toLowerCase() !== to)
    .map(({ from, to }) => [filePathOf(from), redirectPage(to, site)] as const);
  return { ...Object.fromEntries(pages), _redirects: formatRedirects(redirects, ways, site.base) };
}

const filePathOf = (address: string): string => address.replace(/^\//, '').replace(/\/$/, '/index.html');

const below = (base: string, path: string): string => `${base}${path.replace(/^\//, '')}`;
