import { isRecord } from './parameter.ts';
import { parseNested } from './parse-answer.ts';
import { recogniseBoxes } from './shapes/boxes.ts';
import { recogniseLabels } from './shapes/labels.ts';
import { recogniseMask } from './shapes/mask.ts';
import { recogniseMedia } from './shapes/media.ts';
import { recognisePoints } from './shapes/points.ts';
import { recogniseSeries } from './shapes/series.ts';
import { recogniseTable } from './shapes/table.ts';
import { recogniseVector } from './shapes/vector.ts';
import type { View } from './view.ts';

/** From the most special shape to the most general; the first that fits draws the value. */
const SHAPES = [
  recogniseMedia,
  recogniseBoxes,
  recogniseLabels,
  recognisePoints,
  recogniseMask,
  recogniseSeries,
  recogniseVector,
  recogniseTable,
] as const;

/** Most parts of one answer that are drawn apart. */
const MAX_PARTS = 20;

/** Says how an answer can be drawn: at least one view. Never throws; what has no known shape becomes a tree. */
export function recognise(answer: unknown): View[] {
  const whole = recogniseOne(answer);
  if (whole) return [whole];
  if (isRecord(answer)) return partsOf(Object.entries(answer), answer);
  if (Array.isArray(answer)) return partsOfList(answer);
  return [{ kind: 'tree', value: answer }];
}

function recogniseOne(value: unknown): View | undefined {
  if (typeof value === 'string' && !recogniseMedia(value)) return { kind: 'text', text: value };
  for (const shape of SHAPES) {
    const view = shape(value);
    if (view) return view;
  }
  return undefined;
}

/** Draws each known part under its own name, and the rest as one tree. */
function partsOf(entries: readonly (readonly [string, unknown])[], whole: unknown): View[] {
  const parts = entries.slice(0, MAX_PARTS).map(([title, value]) => ({ title, value, view: partView(value) }));
  const drawn = parts.flatMap(({ title, view }) => (view ? [{ ...view, title }] : []));
  if (drawn.length === 0) return [{ kind: 'tree', value: whole }];
  const rest = [
    ...parts.filter(({ view }) => !view).map(({ title, value }) => [title, value] as const),
    ...entries.slice(MAX_PARTS),
  ];
  return rest.length === 0
    ? drawn
    : [...drawn, { kind: 'tree', title: 'Other values', value: Object.fromEntries(rest) }];
}

/** Short texts and single values read better in the tree. */
function partView(value: unknown): View | undefined {
  if (typeof value === 'string') return recogniseMedia(value) ?? recogniseOneNested(value);
  return typeof value === 'object' && value !== null ? recogniseOne(value) : undefined;
}

function recogniseOneNested(text: string): View | undefined {
  const nested = parseNested(text);
  return nested === text ? undefined : recogniseOne(nested);
}

/** One answer a file, in the order of the files. */
function partsOfList(list: readonly unknown[]): View[] {
  const items = list.map((item) => parseNested(item));
  if (!items.some((item) => typeof item === 'object' && item !== null)) return [{ kind: 'tree', value: list }];
  return partsOf(
    items.map((item, index) => [`Part ${index + 1}`, item]),
    list,
  );
}
