import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Why git could not read an address, as the host itself says it. */
export type GitPlace =
  | { readonly state: 'there' }
  | { readonly state: 'gone'; readonly reason: string }
  /** Renamed on the same host. */
  | { readonly state: 'moved'; readonly url: string }
  /** The host said neither: nothing was learnt of the repository. */
  | { readonly state: 'failed'; readonly reason: string }
  /** No answer at all. */
  | { readonly state: 'silent'; readonly reason: string };

const TIMEOUT_MS = 30_000;
const REFS = '/info/refs?service=git-upload-pack';
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Asks the host what became of a repository that git could not read; git itself only tells it in prose. */
export async function lookUp(url: string): Promise<GitPlace> {
  const { protocol, origin } = new URL(url);
  if (protocol === 'file:') return existsSync(fileURLToPath(url)) ? { state: 'there' } : NOT_FOUND;
  const response = await ask(url);
  if (typeof response === 'string') return { state: 'silent', reason: response };
  await response.body?.cancel();
  const { status } = response;
  const location = REDIRECTS.has(status) ? response.headers.get('location') : null;
  if (location !== null) return redirected(new URL(location, url), origin);
  // GitHub asks for a password where there is nothing to see.
  if (status === 401 || status === 404 || status === 410) return NOT_FOUND;
  if (status === 451) return { state: 'gone', reason: 'repository is blocked for legal reasons' };
  return status === 200 ? { state: 'there' } : { state: 'failed', reason: `the host answered ${status}` };
}

const NOT_FOUND: GitPlace = { state: 'gone', reason: 'repository not found' };

function redirected(target: URL, origin: string): GitPlace {
  if (target.origin !== origin) return { state: 'failed', reason: `${origin} leads to ${target.origin}` };
  return { state: 'moved', url: `${origin}${target.pathname.replace(/\/info\/refs$/, '')}` };
}

async function ask(url: string): Promise<Response | string> {
  try {
    return await fetch(`${url}${REFS}`, { redirect: 'manual', signal: AbortSignal.timeout(TIMEOUT_MS) });
  } catch (error) {
    if (error instanceof TypeError) return 'no connection';
    if (error instanceof DOMException && error.name === 'TimeoutError') return 'no answer in time';
    throw error;
  }
}
