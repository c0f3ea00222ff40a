import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedPolicy, parsePolicy } from '../model/content-policy.ts';
import { formatCaddy, formatHeadersFile, formatNginx, type Way } from '../pipeline/deliver/format-headers.ts';
import { headerRules } from '../pipeline/deliver/server-headers.ts';

/** A form that takes pictures or records sound and sends them from its own page, or the page that makes such forms. */
const CAPTURES = /<button[^>]* data-capture=|<try-endpoint/;
const SENDS_ELSEWHERE = /<a[^>]* data-part="elsewhere"/;

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"/;

/**
 * Writes the headers that a server should send, from the policies of the built pages, and what it should lead on, in the
 * words of each server.
 */
export function writeServerSnippets(
  outDir: string,
  { site, base }: { site: string; base: string },
  ways: readonly Way[],
): void {
  const topLevel = readdirSync(outDir, { withFileTypes: true })
    .filter(({ name }) => name !== 'server' && name !== '_headers')
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
  const pages = readPages(outDir);
  const rules = headerRules({ site, policies: policiesOf(pages), topLevel, capturing: capturingOf(pages) });
  mkdirSync(join(outDir, 'server'), { recursive: true });
  writeFileSync(join(outDir, '_headers'), formatHeadersFile(rules, base));
  writeFileSync(join(outDir, 'server/nginx.conf'), formatNginx(rules, base, ways));
  writeFileSync(join(outDir, 'server/Caddyfile'), formatCaddy(rules, base, ways));
}

interface BuiltPage {
  /** Path in the site's folder. */
  readonly path: string;
  readonly policy: string | undefined;
  readonly captures: boolean;
}

/** The built pages in the order of their names. */
function readPages(outDir: string): BuiltPage[] {
  const paths = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort();
  return paths.map((path) => {
    const html = readFileSync(join(outDir, path), 'utf8');
    const captures = CAPTURES.test(html) && !SENDS_ELSEWHERE.test(html);
    return { path, policy: POLICY.exec(html)?.[1], captures };
  });
}

/** Every different policy, in the order of the pages. */
const policiesOf = (pages: readonly BuiltPage[]): ParsedPolicy[] =>
  [...new Set(pages.map(({ policy }) => policy))].filter((policy) => policy !== undefined).map(parsePolicy);

/** Folders at the top with a page that takes pictures or records sound. */
const capturingOf = (pages: readonly BuiltPage[]): string[] => [
  ...new Set(pages.filter(({ captures }) => captures).map(({ path }) => `${path.split(/[\\/]/)[0]}/`)),
];
