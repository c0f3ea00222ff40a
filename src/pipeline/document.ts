import type { Place } from '../model/finding.ts';

/** A parsed metadata document, read by JSON pointer; strangers wrote it, so every value is looked at before use. */
export interface Document {
  readonly metadata: unknown;
  /** The place of the value at the pointer, or of its nearest parent. */
  readonly locate: (pointer: string) => Place;
}

/** A value and where it stood. */
export interface Stated<T> {
  readonly value: T;
  readonly pointer: string;
}

/** Left over from the template that modules are made from: nobody stated these. */
const TEMPLATE_PLACEHOLDER = /^https?:\/\/add-some-/i;

/** The first of the pointers that leads to text; trimmed, `undefined` where it is blank or a placeholder. */
export function readText(document: Document, ...pointers: readonly string[]): Stated<string> | undefined {
  for (const pointer of pointers) {
    const found = valueAt(document.metadata, pointer);
    const value = typeof found === 'string' ? found.trim() : '';
    if (value && !TEMPLATE_PLACEHOLDER.test(value)) return { value, pointer };
  }
  return undefined;
}

/** The texts of a list, without repetition; `undefined` where none stands there. */
export function readTexts(document: Document, pointer: string): Stated<readonly string[]> | undefined {
  const found = valueAt(document.metadata, pointer);
  if (!Array.isArray(found)) return undefined;
  const texts = found.filter((item) => typeof item === 'string').map((text) => text.trim());
  const value = [...new Set(texts)].filter((text) => text !== '');
  return value.length > 0 ? { value, pointer } : undefined;
}

/** A number of zero or more. */
export function readNumber(document: Document, pointer: string): number | undefined {
  const found = valueAt(document.metadata, pointer);
  return typeof found === 'number' && Number.isFinite(found) && found >= 0 ? found : undefined;
}

/** Applies a reading to a stated value; what the reading refuses was not stated. */
export function mapStated<T, U>(
  stated: Stated<T> | undefined,
  read: (value: T) => U | undefined,
): Stated<U> | undefined {
  const value = stated && read(stated.value);
  return stated && value !== undefined ? { value, pointer: stated.pointer } : undefined;
}

export function valueAt(value: unknown, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), value);
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
