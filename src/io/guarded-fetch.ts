/** How one attempt to fetch is held in check. */
export interface Guard {
  /** The only origin that is spoken to: a redirect elsewhere is refused, not followed. */
  readonly origin: string;
  /** For each attempt anew. */
  readonly timeoutMs: number;
  /** Largest body that is read, bytes. */
  readonly maxBytes: number;
  /** Ends an attempt that takes too long; `AbortSignal.timeout` outside of tests. */
  readonly timeoutSignal?: (timeoutMs: number) => AbortSignal;
}

/** The host sent us to somebody else; what stands there is not the host's word. */
export class ForeignRedirect extends Error {
  override readonly name = 'ForeignRedirect';
}

/** The body is larger than a right answer can be. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

type Fetch = (url: string, init?: RequestInit) => Promise<Response>;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** A rename is one step; more than this is a loop. */
const MOST_REDIRECTS = 3;
/** Statuses that must not have a body: https://fetch.spec.whatwg.org/#null-body-status */
const WITHOUT_BODY = new Set([101, 204, 205, 304]);

/** A `fetch` that keeps to one origin, ends every attempt in time, and reads no more than it was allowed to. */
export function guardedFetch(guard: Guard): Fetch {
  const timeoutSignal = guard.timeoutSignal ?? AbortSignal.timeout;
  return async (url, init = {}) => {
    const signal = timeoutSignal(guard.timeoutMs);
    let target = new URL(url);
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      if (target.origin !== guard.origin) throw new ForeignRedirect(`${guard.origin} leads to ${target.origin}`);
      const response = await fetch(target, { ...init, signal, redirect: 'manual' });
      const location = REDIRECTS.has(response.status) ? response.headers.get('location') : null;
      if (location === null) return await readWithin(response, guard.maxBytes);
      await response.body?.cancel();
      target = new URL(location, target);
    }
    throw new ForeignRedirect(`${guard.origin} redirects in a loop`);
  };
}

async function readWithin(response: Response, maxBytes: number): Promise<Response> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of response.body ?? []) {
    sizeBytes += chunk.length;
    if (sizeBytes > maxBytes) throw new BodyTooLarge(`The answer is larger than ${maxBytes} bytes.`);
    chunks.push(chunk);
  }
  const body = WITHOUT_BODY.has(response.status) ? null : Buffer.concat(chunks);
  return new Response(body, { status: response.status, headers: response.headers });
}

/** Whether a host answers at all within `timeoutMs`; what it answers does not matter. A local folder always does. */
export async function isReachable(url: string, timeoutMs: number): Promise<boolean> {
  if (new URL(url).protocol === 'file:') return true;
  try {
    const response = await fetch(url, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    await response.body?.cancel();
    return true;
  } catch (error) {
    // `fetch` knows these two only: no connection, and the signal above.
    if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')) return false;
    throw error;
  }
}
