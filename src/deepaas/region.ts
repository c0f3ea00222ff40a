import type { Control, RegionControl, RegionOrder } from './field.ts';

type Side = RegionOrder[number];

/** Orders to choose from where a description does not state one. */
export const USUAL_ORDERS = [
  ['x1', 'y1', 'x2', 'y2'],
  ['x1', 'y1', 'width', 'height'],
  ['y1', 'x1', 'y2', 'x2'],
] as const satisfies readonly RegionOrder[];

const REGION_WORD = /\b(roi|crop|cropped|b?box|region|rectangle)\b/;

/** Numbers that are no pixels. */
const OTHER_UNITS = /\b(lon|lat|longitude|latitude|degrees?|wgs ?84|normali[sz]ed|relative|fractions?|percent)\b/;

/** A control for four whole numbers whose words speak of a region of a picture becomes one for a region. */
export function asRegion(name: string, help: string, control: Control): Control {
  const four = fourNumbers(control);
  if (!four) return control;
  // Only the own name is taken apart: a description may name other arguments.
  const words = `${name.replaceAll(/[_-]/g, ' ')} ${help}`.toLowerCase();
  if (!REGION_WORD.test(words) || OTHER_UNITS.test(words)) return control;
  const order = orderIn(words);
  return { kind: 'region', ...four, ...(order && { order }) };
}

/** How four whole numbers travel and what they are at first; `undefined` for a control that takes anything else. */
function fourNumbers(control: Control): Pick<RegionControl, 'sent' | 'initial'> | undefined {
  if (control.kind === 'list') {
    const { items, fewest, most, initial } = control;
    const isFour = (fewest === 4 && most === 4) || areFourWhole(initial.map(Number));
    return items === 'whole' && isFour ? { sent: 'list', initial } : undefined;
  }
  const isJson = control.kind === 'json' || (control.kind === 'text' && !control.quoted);
  const initial = isJson && control.initial !== undefined ? jsonNumbers(control.initial) : [];
  return areFourWhole(initial) ? { sent: 'json', initial: initial.map(String) } : undefined;
}

const areFourWhole = (numbers: readonly number[]): boolean => numbers.length === 4 && numbers.every(Number.isInteger);

function jsonNumbers(text: string): number[] {
  if (!/^\s*\[[\d\s,+-]*\]\s*$/.test(text)) return [];
  return text.split(/[^\d+-]+/).flatMap((digits) => (digits === '' ? [] : [Number(digits)]));
}

const SIDE_WORD =
  /(?<![a-z0-9])(x_?(?:min|max|[012])?|y_?(?:min|max|[012])?|left|right|top|bottom|upper|lower|w(?:idth)?|h(?:eight)?)(?![a-z0-9])/g;

/** Words of one order stand close together, characters. */
const LONGEST_GAP = 16;

const SHORTHANDS: Readonly<Record<string, RegionOrder>> = {
  xyxy: USUAL_ORDERS[0],
  ltrb: USUAL_ORDERS[0],
  xywh: USUAL_ORDERS[1],
  yxyx: USUAL_ORDERS[2],
};

/** The order of which a text speaks: `[x_1, y_1, x_2, y_2]`, `left, top, width and height`, `xywh`. */
function orderIn(text: string): RegionOrder | undefined {
  const shorthand = /\b(xyxy|ltrb|xywh|yxyx)\b/.exec(text)?.[1];
  if (shorthand) return SHORTHANDS[shorthand];
  const found = [...text.matchAll(SIDE_WORD)].map(({ 0: word, index }) => ({ word, index, end: index + word.length }));
  for (const [start] of found.entries()) {
    const four = found.slice(start, start + 4);
    const isClose = four.every(({ index }, at) => at === 0 || index - (four[at - 1]?.end ?? 0) <= LONGEST_GAP);
    const order = isClose ? orderOf(four.map(({ word }) => word.replace('_', ''))) : undefined;
    if (order) return order;
  }
  return undefined;
}

function orderOf(words: readonly string[]): RegionOrder | undefined {
  const sides: Side[] = [];
  for (const word of words) sides.push(sideOf(word, sides));
  const [first, second, third, fourth] = sides;
  const isWhole = sides.includes('x1') && sides.includes('y1') && new Set(sides).size === 4;
  const closes =
    (sides.includes('x2') || sides.includes('width')) && (sides.includes('y2') || sides.includes('height'));
  return isWhole && closes && first && second && third && fourth ? [first, second, third, fourth] : undefined;
}

/** The second number of an axis is the far side, whether it counts from 0 or from 1. */
function sideOf(word: string, before: readonly Side[]): Side {
  if (/^w/.test(word)) return 'width';
  if (/^h/.test(word)) return 'height';
  if (/^(x2|xmax|right)$/.test(word)) return 'x2';
  if (/^(y2|ymax|bottom|lower)$/.test(word)) return 'y2';
  if (/^(x|left)/.test(word)) return before.includes('x1') ? 'x2' : 'x1';
  return before.includes('y1') ? 'y2' : 'y1';
}
