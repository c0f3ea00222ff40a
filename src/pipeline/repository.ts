import type { Repository } from '../model/module.ts';

/**
 * Host, owner and name, each in the letters that forges allow: no port, user, query, fragment, escape or letter of
 * another alphabet, and no name that a command would take for an option or a path for a step.
 */
const ADDRESS = /^https:\/\/((?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*)\/([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/i;

/** Takes a repository's address apart: `https://HOST/OWNER/NAME`, with or without `.git` or a slash at the end. */
export function parseRepository(url: string, ref?: string): Repository | undefined {
  const [, written = '', owner = '', name = ''] = ADDRESS.exec(url) ?? [];
  if (![owner, name].every(isName)) return undefined;
  const host = written.toLowerCase();
  return { url: `https://${host}/${owner}/${name}`, host, owner, name, ...(ref && { ref }) };
}

const isName = (name: string): boolean => name.length <= 100 && /^(?!-|\.{1,2}$)./.test(name);
