import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedPolicy, parsePolicy } from '../model/content-policy.ts';
import { formatCaddy, formatHeadersFile, formatNginx } from '../pipeline/deliver/format-headers.ts';
import { headerRules } from '../pipeline/deliver/server-headers.ts';

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"/;

/** Writes the headers that a server should send, from the policies of the built pages, in the words of each server. */
export function writeServerSnippets(outDir: string, { site, base }: { site: string; base: string }): void {
  const topLevel = readdirSync(outDir, { withFileTypes: true })
    .filter(({ name }) => name !== 'server' && name !== '_headers')
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
  const rules = headerRules({ site, policies: readPolicies(outDir), topLevel });
  mkdirSync(join(outDir, 'server'), { recursive: true });
  writeFileSync(join(outDir, '_headers'), formatHeadersFile(rules, base));
  writeFileSync(join(outDir, 'server/nginx.conf'), formatNginx(rules, base));
  writeFileSync(join(outDir, 'server/Caddyfile'), formatCaddy(rules, base));
}

/** Every different policy of the built pages, in the order of the pages' names. */
function readPolicies(outDir: string): ParsedPolicy[] {
  const pages = readdirSync(outDir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort();
  const policies = pages.map((page) => POLICY.exec(readFileSync(join(outDir, page), 'utf8'))?.[1]);
  return [...new Set(policies)].filter((policy) => policy !== undefined).map(parsePolicy);
}
