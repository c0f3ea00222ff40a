import { isRecord } from './parameter.ts';

/** What an endpoint refused, by the argument's name. */
export type Refusal = Readonly<Record<string, string>>;

/**
 * Reads the body of a 422: flat in DEEPaaS 2 (`{"top_k": ["…"]}`, lists by index), a list of places in the coming 3.
 * `undefined` where it is neither.
 */
export function readRefusal(body: unknown): Refusal | undefined {
  if (!isRecord(body)) return undefined;
  const { detail } = body;
  const found = Array.isArray(detail) ? detail.flatMap(fromPlace) : Object.entries(body).flatMap(fromField);
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

type Entry = readonly [name: string, sentence: string];

function fromPlace(detail: unknown): Entry[] {
  if (!isRecord(detail) || !Array.isArray(detail['loc'])) return [];
  const { msg, loc } = detail;
  // The first step says query or body, the second names the argument.
  const name = loc[1];
  return typeof msg === 'string' && typeof name === 'string' ? [[name, sentence(msg)]] : [];
}

function fromField([name, messages]: readonly [string, unknown]): Entry[] {
  const texts = textsIn(messages);
  return texts.length > 0 ? [[name, texts.map(sentence).join(' ')]] : [];
}

function textsIn(messages: unknown): string[] {
  if (typeof messages === 'string') return [messages];
  if (Array.isArray(messages)) return messages.flatMap(textsIn);
  if (!isRecord(messages)) return [];
  return Object.entries(messages).flatMap(([index, inner]) => {
    const place = /^\d+$/.test(index) ? `Value ${Number(index) + 1}` : index;
    return textsIn(inner).map((text) => `${place}: ${text}`);
  });
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);
