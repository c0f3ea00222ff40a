import type { AnswerFile } from '../views/answer-file.ts';
import { DECODE_LIMIT_BYTES, type Decoded, type DecodeFault, type DecodeKind } from './decoded.ts';

/** A file that takes longer is given up, milliseconds. */
const DECODE_LIMIT_MS = 60_000;

/** Decodes a file in a worker, which ends with it or with the signal. Every way to end is a value. */
export async function decodeElsewhere(kind: DecodeKind, file: AnswerFile, signal?: AbortSignal): Promise<Decoded> {
  if (signal?.aborted) return faulty('stopped');
  if (file.bytes.length > DECODE_LIMIT_BYTES) return faulty('too-many-bytes');
  const bytes = file.bytes.slice().buffer;
  const worker = startWorker();
  if (!worker) return (await import('./decode.ts')).decode({ kind, bytes });
  const { promise, resolve } = Promise.withResolvers<Decoded>();
  const limit = AbortSignal.timeout(DECODE_LIMIT_MS);
  signal?.addEventListener('abort', () => resolve(faulty('stopped')));
  limit.addEventListener('abort', () => resolve(faulty('too-long')));
  worker.addEventListener('error', ({ message }) => resolve(faulty(message ? 'unreadable' : 'not-loaded')));
  worker.addEventListener('message', ({ data }: MessageEvent<Decoded>) => resolve(data));
  worker.postMessage({ kind, bytes }, [bytes]);
  return promise.finally(() => worker.terminate());
}

const faulty = (fault: DecodeFault): Decoded => ({ kind: 'fault', fault });

/** Pages opened from disk have no workers: there, and in old browsers, the page itself decodes. */
function startWorker(): Worker | undefined {
  try {
    return new Worker(new URL('./decode-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}
