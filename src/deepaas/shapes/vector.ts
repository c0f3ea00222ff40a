import type { VectorView } from '../view.ts';
import { isNumbers } from './read.ts';

/** Shorter lists are better read as they are. */
const LEAST_NUMBERS = 8;

/** A long list of numbers, perhaps alone in another list. */
export function recogniseVector(value: unknown): VectorView | undefined {
  if (Array.isArray(value) && value.length === 1 && Array.isArray(value[0])) return recogniseVector(value[0]);
  return isNumbers(value) && value.length >= LEAST_NUMBERS ? { kind: 'vector', numbers: value } : undefined;
}
