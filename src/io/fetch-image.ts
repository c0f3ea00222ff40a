import { RAW_HOST } from '../pipeline/readme/image-source.ts';
import { IMAGE_MOST_BYTES } from './encode-image.ts';
import { BodyTooLarge, ForeignRedirect, guardedFetch } from './guarded-fetch.ts';

/** *refused*: it will be no image tomorrow either. *failed*: ask again next time. */
export type FetchedImage = { readonly bytes: Uint8Array } | { readonly refused: string } | { readonly failed: string };

/** Fetches one address of `imageSource`. */
export type FetchImage = (address: string) => Promise<FetchedImage>;

const TIMEOUT_MS = 10_000;

/** The internet's door for images; `rawUrl` stands for GitHub's raw host, so that tests can bring their own. */
export function openImageFetch(rawUrl: string): FetchImage {
  return async (address) => {
    const url = new URL(address);
    const target = url.host === RAW_HOST ? new URL(url.pathname, rawUrl) : url;
    const fetchOnce = guardedFetch({ origin: target.origin, timeoutMs: TIMEOUT_MS, maxBytes: IMAGE_MOST_BYTES });
    try {
      return await answerOf(await fetchOnce(target.href, { credentials: 'omit' }));
    } catch (error) {
      return outcomeOf(error);
    }
  };
}

async function answerOf(response: Response): Promise<FetchedImage> {
  if (response.ok) return { bytes: new Uint8Array(await response.arrayBuffer()) };
  const sentence = `Its host answered ${response.status}.`;
  return response.status >= 500 || response.status === 429 ? { failed: sentence } : { refused: sentence };
}

function outcomeOf(error: unknown): FetchedImage {
  if (error instanceof BodyTooLarge) return { refused: `It is larger than ${IMAGE_MOST_BYTES} bytes.` };
  if (error instanceof ForeignRedirect) return { refused: 'Its host leads elsewhere.' };
  if (error instanceof TypeError || error instanceof DOMException) return { failed: 'Its host did not answer.' };
  throw error;
}
