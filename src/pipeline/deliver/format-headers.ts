import type { HeaderRule } from './server-headers.ts';

/** Longest text that nginx takes as one parameter, with room to spare: its buffer for configuration holds 4,096 bytes. */
const NGINX_LONGEST = 3_000;

/** `_headers` as Netlify and Cloudflare Pages read it. */
export const formatHeadersFile = (rules: readonly HeaderRule[], base: string): string =>
  rules
    .flatMap(({ paths, headers }) =>
      paths.map((path) => [`${base}${path}`, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)]),
    )
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');

/** All addresses below `from` lead to the same ones below `to`, with a query; without the base path. */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly query: string;
}

/** A snippet for nginx, to be included in the `server` block. */
export function formatNginx(rules: readonly HeaderRule[], base: string, ways: readonly Way[] = []): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const lines = names.flatMap((name) => {
    const variable = `$site_${name.toLowerCase().replaceAll('-', '_')}`;
    const cases = rules.flatMap(({ paths, headers }) => {
      const value = headers[name];
      return value === undefined ? [] : [nginxCase(variable, paths, value, base)];
    });
    // An empty value sends no header.
    return [`set ${variable} "";`, ...cases, `add_header ${name} ${variable} always;`, ''];
  });
  const rewrites = ways.map(
    ({ from, to, query }) =>
      `rewrite "^${escapePattern(below(base, from))}(.+)$" ${below(base, to)}$1?${query} redirect;`,
  );
  return ['# For the server block: include /path/to/this/file;', '', ...rewrites, '', ...lines].join('\n');
}

/** A snippet for Caddy, to be imported in the site block. */
export function formatCaddy(rules: readonly HeaderRule[], base: string, ways: readonly Way[] = []): string {
  const blocks = rules.map(({ paths, headers }, index) => [
    `@site${index} path ${paths.map((path) => `${base}${path}`).join(' ')}`,
    `header @site${index} {`,
    ...Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`),
    '}',
    '',
  ]);
  const redirects = ways.flatMap(({ from, to, query }, index) => [
    `@way${index} path_regexp way${index} ^${escapePattern(below(base, from))}(.+)$`,
    `redir @way${index} ${below(base, to)}{re.way${index}.1}?${query} 302`,
    '',
  ]);
  return ['# For the site block: import /path/to/this/file', '', ...redirects, ...blocks.flat()].join('\n');
}

function nginxCase(variable: string, paths: readonly string[], value: string, base: string): string {
  const patterns = paths.map((path) => escapePattern(`${base}${path}`).replace(/\\\*$/, '.*'));
  const pieces = value.match(new RegExp(`.{1,${NGINX_LONGEST}}`, 'gs')) ?? [];
  // In braces, or the name would run on into the piece.
  const soFar = `\${${variable.slice(1)}}`;
  const sets = pieces.map((piece, index) => `set ${variable} "${index === 0 ? '' : soFar}${piece}";`);
  return `if ($uri ~ "^(${patterns.join('|')})$") { ${sets.join(' ')} }`;
}

const below = (base: string, path: string): string => `${base}${path.slice(1)}`;

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
