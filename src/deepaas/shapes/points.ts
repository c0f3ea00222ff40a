import { isRecord } from '../parameter.ts';
import type { PointsView } from '../view.ts';
import { firstOf, isNumber, isNumbers, isRecords, numberIn, textIn } from './read.ts';

/** Points in a picture: coordinates by axis with the picture's shape, or a list of named positions. */
export function recognisePoints(value: unknown): PointsView | undefined {
  if (isRecord(value)) return coordinatesByAxis(value) ?? onlyList(value);
  return isRecords(value) ? positions(value) : undefined;
}

/** `{separation_coordinates: [[y…], [x…]], image_shape: [height, width]}`. */
function coordinatesByAxis(value: Readonly<Record<string, unknown>>): PointsView | undefined {
  const axes = firstOf(value, ['separation_coordinates', 'coordinates']);
  if (!Array.isArray(axes) || axes.length !== 2) return undefined;
  const [ys, xs] = axes as readonly unknown[];
  if (!isNumbers(ys) || !isNumbers(xs) || xs.length !== ys.length) return undefined;
  const shape = firstOf(value, ['image_shape', 'shape']);
  const [height, width] = isNumbers(shape) ? shape : [];
  return {
    kind: 'points',
    points: xs.map((x, index) => ({ x, y: ys[index] ?? 0 })),
    ...(width !== undefined && height !== undefined && { width, height }),
  };
}

/** An object with one field that is such a list, `{"keypoints": […]}`. */
function onlyList(value: Readonly<Record<string, unknown>>): PointsView | undefined {
  const [only, ...others] = Object.entries(value);
  if (!only || others.length > 0 || !/point|landmark|pose/i.test(only[0])) return undefined;
  return isRecords(only[1]) ? positions(only[1]) : undefined;
}

function positions(list: readonly Readonly<Record<string, unknown>>[]): PointsView | undefined {
  const points = list.map((one) => {
    const position = isRecord(one['position']) ? one['position'] : one;
    const { x, y } = position;
    const label = textIn(firstOf(one, ['part', 'name', 'label']));
    const score = numberIn(firstOf(one, ['score', 'confidence']));
    if (!isNumber(x) || !isNumber(y) || label === undefined) return undefined;
    return { x, y, label, ...(score !== undefined && { score }) };
  });
  return points.every((point) => point !== undefined) ? { kind: 'points', points } : undefined;
}
