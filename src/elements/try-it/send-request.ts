import { parseAnswer } from '../../deepaas/parse-answer.ts';
import { type Refusal, readRefusal } from '../../deepaas/refusal.ts';
import { addressOf, type TryRequest } from '../../deepaas/request.ts';
import type { Failure } from './failure.ts';
import { isThere, isTimeout, PLAIN_REQUEST } from './probe-endpoint.ts';

/** Largest answer that is read, bytes. */
export const ANSWER_LIMIT_BYTES = 25_000_000;

/** Longest sentence of an endpoint that is shown, characters. */
const MAX_SAID = 600;

export interface ReceivedAnswer {
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** As the endpoint names the file, where it does and lets us see it. */
  readonly fileName?: string;
}

export type SendOutcome =
  | { readonly kind: 'answered'; readonly answer: ReceivedAnswer }
  | { readonly kind: 'refused-fields'; readonly refusal: Refusal }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface Sending {
  readonly base: string;
  readonly request: TryRequest;
  readonly limitMs: number;
  /** Aborted when the reader stops waiting. */
  readonly cancel: AbortSignal;
  readonly nowMs: () => number;
}

/** Sends the request, once. Every way to end is an outcome; only our own faults are thrown. */
export async function sendRequest(sending: Sending): Promise<SendOutcome> {
  const { base, request, limitMs, cancel, nowMs } = sending;
  const startedAtMs = nowMs();
  const elapsedMs = (): number => nowMs() - startedAtMs;
  try {
    const response = await fetch(addressOf(base, request), {
      ...PLAIN_REQUEST,
      method: 'POST',
      signal: AbortSignal.any([cancel, AbortSignal.timeout(limitMs)]),
      ...(request.form.length > 0 && { body: formDataOf(request) }),
      ...(request.accept && { headers: { accept: request.accept } }),
    });
    return await outcomeOf(response, request);
  } catch (error) {
    return { kind: 'failed', failure: await failureOf(error, sending, elapsedMs()) };
  }
}

function formDataOf({ form }: TryRequest): FormData {
  const data = new FormData();
  for (const [name, value] of form) data.append(name, value);
  return data;
}

async function failureOf(error: unknown, { base, cancel }: Sending, afterMs: number): Promise<Failure> {
  if (cancel.aborted) return { kind: 'cancelled', afterMs };
  if (!isTimeout(error) && !(error instanceof TypeError)) throw error;
  if (!navigator.onLine) return { kind: 'offline' };
  const there = await isThere(base, cancel).catch(() => false);
  if (isTimeout(error)) return { kind: there ? 'stuck' : 'gone', afterMs };
  return { kind: there ? 'dropped' : 'gone', afterMs };
}

async function outcomeOf(response: Response, request: TryRequest): Promise<SendOutcome> {
  const { status, ok } = response;
  const bytes = await readUpTo(response, ANSWER_LIMIT_BYTES);
  if (!bytes) return failed({ kind: 'answer-too-large', limitBytes: ANSWER_LIMIT_BYTES });
  if (ok) return answeredWith(response, bytes);
  const text = new TextDecoder().decode(bytes);
  const refusal = status === 422 || status === 400 ? readRefusal(tryParse(text)) : undefined;
  if (refusal) return { kind: 'refused-fields', refusal };
  return failed(statusFailure(status, said(response, text), sizeOf(request)));
}

function answeredWith(response: Response, bytes: Uint8Array<ArrayBuffer>): SendOutcome {
  const type = (response.headers.get('content-type') ?? 'application/octet-stream').split(';')[0]?.trim() ?? '';
  const fileName = /filename="?([^";]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return { kind: 'answered', answer: { type, bytes, ...(fileName && { fileName }) } };
}

function statusFailure(status: number, text: string, sentBytes: number): Failure {
  if (status === 401 || status === 403) return { kind: 'auth', status };
  if (status === 404) return { kind: 'model-missing' };
  if (status === 413) return { kind: 'request-too-large', said: text, sentBytes };
  if (status >= 502 && status <= 504) return { kind: 'gateway', status };
  return status >= 500 ? { kind: 'model-error', status, said: text } : { kind: 'refused', status, said: text };
}

const failed = (failure: Failure): SendOutcome => ({ kind: 'failed', failure });

/** What an endpoint says in an error; a proxy's HTML page says nothing worth showing. */
function said(response: Response, text: string): string {
  const isHtml = (response.headers.get('content-type') ?? '').includes('html') || /^\s*</.test(text);
  return isHtml ? '' : text.trim().slice(0, MAX_SAID);
}

const sizeOf = ({ form }: TryRequest): number =>
  form.reduce((sum, [, value]) => sum + (typeof value === 'string' ? value.length : value.size), 0);

function tryParse(text: string): unknown {
  try {
    return parseAnswer(text);
  } catch {
    return undefined;
  }
}

/** The whole body, or nothing where it goes beyond the limit: the rest is not read. */
async function readUpTo(response: Response, limitBytes: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(response.headers.get('content-length') ?? 0) > limitBytes) {
    await response.body?.cancel();
    return undefined;
  }
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    chunks.push(part.value);
    if (size > limitBytes) {
      await reader?.cancel();
      return undefined;
    }
  }
  return joined(chunks, size);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
