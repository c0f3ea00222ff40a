import type { Repository } from '../model/module.ts';
import { parseRepository } from './repository.ts';

/** Longest text that is looked at as an address, characters. */
const MAX_LENGTH = 500;

/**
 * Reads a repository's address in any form that people paste: with or without `https://`, `.git`, a slash at the end,
 * a page below it (`/tree/branch`, `/blob/branch/file`), `git@host:owner/name`, `ssh://`, or `owner/name` for GitHub.
 */
export function parseRepositoryInput(input: string): Repository | undefined {
  const text = input
    .trim()
    .replace(/^<|>$/g, '')
    .replace(/^git\+/, '');
  if (text.length > MAX_LENGTH || /\s/.test(text)) return undefined;
  if (/^[\w.-]+\/[\w.-]+$/.test(text) && !/^[\w-]+(\.[\w-]+)+\//.test(text)) return parse(`github.com/${text}`);
  const ssh = /^(?:ssh:\/\/)?git@([\w.-]+)[:/](.+)$/.exec(text);
  if (ssh) return parse(`${ssh[1]}/${ssh[2]}`);
  return parse(text.replace(/^(https?|git|ssh):\/\//i, '').replace(/^www\./i, ''));
}

/** @param address `host/owner/name…`, without a scheme. */
function parse(address: string): Repository | undefined {
  const [path = ''] = address.split(/[?#]/);
  const [host = '', owner = '', name = '', ...below] = path.split('/');
  const ref = refOf(below);
  return parseRepository(`https://${host.toLowerCase()}/${owner}/${name}`, ref);
}

/** The branch or tag of a page below the repository; one with a slash in its name cannot be told from a path. */
function refOf([kind, ref]: readonly string[]): string | undefined {
  return (kind === 'tree' || kind === 'blob') && ref ? decodeURIComponentOr(ref) : undefined;
}

function decodeURIComponentOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
