import type { Api } from '../../deepaas/api.ts';
import { besideBase } from '../../deepaas/request.ts';
import type { Failure } from './failure.ts';

/** How long a simple question may take, milliseconds. */
const PROBE_LIMIT_MS = 20_000;

/** A violation of the page's policy is reported a little after the request has failed, milliseconds. */
const VIOLATION_WAIT_MS = 40;

/** Nothing personal goes along, nothing is kept: an endpoint is a stranger's machine. */
export const PLAIN_REQUEST = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  redirect: 'follow',
} as const satisfies RequestInit;

export type ProbeOutcome =
  | { readonly kind: 'ready'; readonly api: Api }
  | { readonly kind: 'asleep'; readonly status: number; readonly retryAfterS: number | undefined }
  | { readonly kind: 'no-cors' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Asks an endpoint for its description, and says why where it cannot be read. Sends nothing of the reader's. */
export async function probeEndpoint(base: string, signal: AbortSignal): Promise<ProbeOutcome> {
  const before = hindrance(base);
  if (before) return { kind: 'failed', failure: before };
  const violation = watchViolations(base);
  try {
    const response = await ask(besideBase(base, 'swagger.json'), signal);
    return await outcomeOf(response, base);
  } catch (error) {
    signal.throwIfAborted();
    if (isTimeout(error)) return { kind: 'failed', failure: await whySilent(base) };
    const directive = await violation.directive();
    if (directive) return { kind: 'failed', failure: { kind: 'blocked-by-page', directive } };
    return whyUnreadable(base, signal);
  } finally {
    violation.stop();
  }
}

const ask = (address: string, signal: AbortSignal, init: RequestInit = {}): Promise<Response> =>
  fetch(address, { ...PLAIN_REQUEST, ...init, signal: AbortSignal.any([signal, AbortSignal.timeout(PROBE_LIMIT_MS)]) });

export const isTimeout = (error: unknown): boolean => error instanceof DOMException && error.name === 'TimeoutError';

/** What can be known without asking. */
function hindrance(base: string): Failure | undefined {
  const { protocol, hostname } = new URL(base);
  if (!navigator.onLine && !isLoopback(hostname)) return { kind: 'offline' };
  const isMixed = location.protocol === 'https:' && protocol === 'http:' && !isLoopback(hostname);
  return isMixed ? { kind: 'mixed-content' } : undefined;
}

export const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);

async function outcomeOf(response: Response, base: string): Promise<ProbeOutcome> {
  const { status } = response;
  const failed = (failure: Failure): ProbeOutcome => ({ kind: 'failed', failure });
  if (new URL(response.url).origin !== new URL(base).origin) {
    return failed({ kind: 'not-deepaas', found: 'it leads to another host' });
  }
  if (status === 401 || status === 403) return failed({ kind: 'auth', status });
  if (status >= 502 && status <= 504) return { kind: 'asleep', status, retryAfterS: retryAfter(response) };
  if (!response.ok) return failed({ kind: 'not-deepaas', found: `its description answers ${status}` });
  const document: unknown = await response.json().catch(() => undefined);
  // Reading a description is a part of its own: it is needed when something is sent, and not before.
  const { readApi } = await import('../../deepaas/read-api.ts');
  const api = readApi(document);
  if (api) return { kind: 'ready', api };
  const found = document === undefined ? 'what stands there is no JSON' : 'its description names no model';
  return failed({ kind: 'not-deepaas', found });
}

export function retryAfter(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds : undefined;
}

/** A browser that waits for its reader's leave lets the request wait too. */
async function whySilent(base: string): Promise<Failure> {
  const permission = await localPermission(new URL(base).hostname);
  return permission ? { kind: 'needs-permission', permission } : { kind: 'no-answer', afterMs: PROBE_LIMIT_MS };
}

/** A request that may not be read still tells whether anyone is there. */
async function whyUnreadable(base: string, signal: AbortSignal): Promise<ProbeOutcome> {
  if (await isThere(base, signal)) return { kind: 'no-cors' };
  const permission = await localPermission(new URL(base).hostname);
  if (permission) return { kind: 'failed', failure: { kind: 'needs-permission', permission } };
  return { kind: 'failed', failure: { kind: 'unreachable' } };
}

/** Whether something answers at the address, readable or not. */
export async function isThere(base: string, signal: AbortSignal): Promise<boolean> {
  try {
    await ask(besideBase(base, 'v2/models/'), signal, { mode: 'no-cors' });
    return true;
  } catch {
    signal.throwIfAborted();
    return false;
  }
}

/** Public pages need leave to call the reader's own machine, in browsers that ask for it. */
async function localPermission(hostname: string): Promise<'prompt' | 'denied' | undefined> {
  if (!isLoopback(hostname)) return undefined;
  for (const name of ['loopback-network', 'local-network-access']) {
    try {
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      if (state === 'denied' || (state === 'prompt' && !isLoopback(location.hostname))) return state;
      return undefined;
    } catch {
      // This browser does not know the name.
    }
  }
  return undefined;
}

function watchViolations(base: string): { directive: () => Promise<string | undefined>; stop: () => void } {
  const { origin } = new URL(base);
  const listening = new AbortController();
  let found: string | undefined;
  document.addEventListener(
    'securitypolicyviolation',
    ({ blockedURI, effectiveDirective }) => {
      if (blockedURI.startsWith(origin)) found = effectiveDirective;
    },
    { signal: listening.signal },
  );
  return {
    directive: async () => {
      await new Promise((done) => setTimeout(done, VIOLATION_WAIT_MS));
      return found;
    },
    stop: () => listening.abort(),
  };
}
