import { isRecord } from '../parameter.ts';
import type { MaskView } from '../view.ts';
import { firstOf, isNumbers, isTexts } from './read.ts';

/** More classes than this are values, not classes. */
const MAX_CLASSES = 256;

/** A class for each pixel: rows of whole numbers of one length, perhaps beside the classes' names. */
export function recogniseMask(value: unknown): MaskView | undefined {
  const rows = isRecord(value) ? firstOf(value, ['mask', 'segmentation', 'segmentation_map']) : value;
  if (!isGrid(rows)) return undefined;
  const names = isRecord(value) ? firstOf(value, ['classes', 'labels', 'names']) : undefined;
  return { kind: 'mask', rows, classes: isTexts(names) ? names : [] };
}

function isGrid(value: unknown): value is readonly (readonly number[])[] {
  if (!Array.isArray(value) || value.length < 2 || !value.every(isNumbers)) return false;
  const width = value[0]?.length ?? 0;
  const isEven = width > 1 && value.every((row) => row.length === width);
  return isEven && value.every((row) => row.every((one) => Number.isInteger(one) && one >= 0 && one < MAX_CLASSES));
}
