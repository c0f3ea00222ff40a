import type { Repository } from '../model/module.ts';

/** Takes a repository's address apart: `https://HOST/OWNER/NAME`, with or without `.git` or a slash at the end. */
export function parseRepository(url: string, ref?: string): Repository | undefined {
  const parsed = URL.parse(url);
  if (parsed?.protocol !== 'https:' || parsed.username || parsed.search || parsed.port) return undefined;
  const [owner, name, ...rest] = parsed.pathname
    .replace(/\/$/, '')
    .replace(/\.git$/, '')
    .split('/')
    .slice(1);
  if (!owner || !name || rest.length > 0) return undefined;
  return {
    url: `https://${parsed.host}/${owner}/${name}`,
    host: parsed.host,
    owner,
    name,
    ...(ref && { ref }),
  };
}
