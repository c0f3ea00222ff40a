import { isRecord } from '../parameter.ts';

export type Fields = Readonly<Record<string, unknown>>;

export const isNumber = (value: unknown): value is number => typeof value === 'number';

export const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.length > 0 && value.every(isNumber);

export const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string');

/** A list of objects that is not empty. */
export const isRecords = (value: unknown): value is readonly Fields[] =>
  Array.isArray(value) && value.length > 0 && value.every(isRecord);

/** The first of the named fields that is there. */
export function firstOf(fields: Fields, names: readonly string[]): unknown {
  const name = names.find((one) => fields[one] !== undefined);
  return name === undefined ? undefined : fields[name];
}

/** A number, or a text that is one: some modules answer with `"98.13 %"`. */
export function numberIn(value: unknown): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string') return undefined;
  const match = /^\s*(-?\d+(?:\.\d+)?(?:e-?\d+)?)\s*(%?)\s*$/i.exec(value);
  if (!match) return undefined;
  return match[2] === '%' ? Number(match[1]) / 100 : Number(match[1]);
}

export const textIn = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
