import { isRecord } from '../parameter.ts';
import { parseNested } from '../parse-answer.ts';
import type { Box, BoxesView } from '../view.ts';
import { type Fields, firstOf, isNumbers, isRecords, numberIn, textIn } from './read.ts';

const BOX_FIELDS = ['box', 'bbox', 'bounding_box', 'boundingBox', 'rect'] as const;
const CORNERS = [
  ['x1', 'y1', 'x2', 'y2'],
  ['xmin', 'ymin', 'xmax', 'ymax'],
  ['left', 'top', 'right', 'bottom'],
] as const;

/** Boxes with names and scores: a list of them, or under `predictions` or `boxes`; single-file lists are opened. */
export function recogniseBoxes(value: unknown): BoxesView | undefined {
  const list = listOf(value);
  if (!list) return undefined;
  const boxes = list.map(boxOf);
  if (!boxes.every((box) => box !== undefined)) return undefined;
  const normalised = boxes.every(({ x1, y1, x2, y2 }) => [x1, y1, x2, y2].every((at) => at >= 0 && at <= 1));
  return { kind: 'boxes', boxes, normalised };
}

function listOf(value: unknown): readonly Fields[] | undefined {
  const parsed = parseNested(value);
  if (isRecords(parsed)) return parsed;
  if (Array.isArray(parsed) && parsed.length === 1) return listOf(parsed[0]);
  if (!isRecord(parsed)) return undefined;
  const [only, ...others] = Object.values(parsed);
  return others.length === 0 && Array.isArray(only) ? listOf(only) : undefined;
}

function boxOf(source: Fields): Box | undefined {
  const corners = cornersOf(firstOf(source, BOX_FIELDS)) ?? cornersOf(source);
  if (!corners) return undefined;
  const score = numberIn(firstOf(source, ['confidence', 'score', 'probability', 'conf']));
  const outline = outlineOf(firstOf(source, ['segments', 'polygon', 'segmentation']));
  return {
    label: textIn(firstOf(source, ['name', 'label', 'class_name', 'category', 'class'])) ?? 'object',
    ...corners,
    ...(score !== undefined && { score }),
    ...(outline && { outline }),
  };
}

type Corners = Pick<Box, 'x1' | 'y1' | 'x2' | 'y2'>;

function cornersOf(value: unknown): Corners | undefined {
  if (isNumbers(value) && value.length === 4) return ordered(value);
  if (!isRecord(value)) return undefined;
  for (const names of CORNERS) {
    const numbers = names.map((name) => value[name]);
    if (isNumbers(numbers)) return ordered(numbers);
  }
  return orientedCorners(value);
}

function ordered([x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): Corners {
  return { x1: Math.min(x1, x2), y1: Math.min(y1, y2), x2: Math.max(x1, x2), y2: Math.max(y1, y2) };
}

/** Oriented boxes name four corners, x1 to x4: the upright box around them is drawn. */
function orientedCorners(value: Fields): Corners | undefined {
  const xs = ['x1', 'x2', 'x3', 'x4'].map((name) => value[name]);
  const ys = ['y1', 'y2', 'y3', 'y4'].map((name) => value[name]);
  if (!isNumbers(xs) || !isNumbers(ys)) return undefined;
  return { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
}

/** `{x: […], y: […]}` or a list of pairs. */
function outlineOf(value: unknown): Box['outline'] {
  if (isRecord(value) && isNumbers(value['x']) && isNumbers(value['y'])) {
    const ys = value['y'];
    return value['x'].map((x, index) => [x, ys[index] ?? 0] as const);
  }
  if (!Array.isArray(value) || !value.every(isPair)) return undefined;
  return value.length > 2 ? value : undefined;
}

const isPair = (value: unknown): value is readonly [number, number] => isNumbers(value) && value.length === 2;
