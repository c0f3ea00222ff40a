import type { RegionOrder, RegionSide } from '../../../deepaas/field.ts';

/** A rectangle of whole pixels, at least one each way. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a pointer has hold of: nothing yet, the whole, or a corner, whose opposite stays where it is. */
export type Grip =
  | { readonly kind: 'new'; readonly from: Point }
  | { readonly kind: 'move'; readonly from: Point; readonly start: Rectangle }
  | { readonly kind: 'corner'; readonly from: Point };

/** The rectangle that four numbers mean. The order of two opposite corners does not matter; `undefined` without area. */
export function rectangleOf(order: RegionOrder, numbers: readonly number[]): Rectangle | undefined {
  const value = (side: RegionSide): number | undefined => numbers[order.indexOf(side)];
  const [x, y] = [value('x1'), value('y1')];
  if (numbers.length !== 4 || x === undefined || y === undefined || !numbers.every(Number.isInteger)) return undefined;
  const width = value('width') ?? (value('x2') ?? x) - x;
  const height = value('height') ?? (value('y2') ?? y) - y;
  if (width === 0 || height === 0) return undefined;
  return { x: Math.min(x, x + width), y: Math.min(y, y + height), width: Math.abs(width), height: Math.abs(height) };
}

/** The four numbers that mean a rectangle; right and bottom are the first pixels outside. */
export function numbersOf(order: RegionOrder, { x, y, width, height }: Rectangle): number[] {
  const values: Readonly<Record<RegionSide, number>> = { x1: x, y1: y, x2: x + width, y2: y + height, width, height };
  return order.map((side) => values[side]);
}

/** The pixels between two points, those included that are touched in part. */
export function spanning(a: Point, b: Point, within: Size): Rectangle {
  const [x, width] = span(a.x, b.x, within.width);
  const [y, height] = span(a.y, b.y, within.height);
  return { x, y, width, height };
}

function span(a: number, b: number, most: number): [start: number, length: number] {
  const start = clamp(Math.floor(Math.min(a, b)), 0, most - 1);
  const end = clamp(Math.ceil(Math.max(a, b)), start + 1, most);
  return [start, end - start];
}

/** The same rectangle elsewhere, wholly within the picture as far as it fits. */
export const moved = (rectangle: Rectangle, dx: number, dy: number, within: Size): Rectangle => ({
  ...rectangle,
  x: clamp(rectangle.x + dx, 0, Math.max(0, within.width - rectangle.width)),
  y: clamp(rectangle.y + dy, 0, Math.max(0, within.height - rectangle.height)),
});

/** The same left and upper side, the others elsewhere. */
export const resized = ({ x, y, width, height }: Rectangle, dx: number, dy: number, within: Size): Rectangle => ({
  ...{ x, y },
  width: clamp(width + dx, 1, Math.max(1, within.width - x)),
  height: clamp(height + dy, 1, Math.max(1, within.height - y)),
});

/** Half of the picture each way, in its middle: where a rectangle begins that is made by keyboard. */
export const middleOf = ({ width, height }: Size): Rectangle => ({
  ...{ x: Math.floor(width / 4), y: Math.floor(height / 4) },
  ...{ width: Math.max(1, Math.floor(width / 2)), height: Math.max(1, Math.floor(height / 2)) },
});

export const isWithin = ({ x, y, width, height }: Rectangle, within: Size): boolean =>
  x >= 0 && y >= 0 && x + width <= within.width && y + height <= within.height;

/** What a pointer takes hold of that goes down at a point: a corner within reach, else the whole, else nothing yet. */
export function gripAt(rectangle: Rectangle | undefined, point: Point, reach: number): Grip {
  if (!rectangle) return { kind: 'new', from: point };
  const corner = cornersOf(rectangle).find(({ at }) => Math.hypot(at.x - point.x, at.y - point.y) <= reach);
  if (corner) return { kind: 'corner', from: corner.opposite };
  const { x, y, width, height } = rectangle;
  const isInside = point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
  return isInside ? { kind: 'move', from: point, start: rectangle } : { kind: 'new', from: point };
}

/** The rectangle when what is held has come to another point. */
export function dragged(grip: Grip, to: Point, within: Size): Rectangle {
  if (grip.kind !== 'move') return spanning(grip.from, to, within);
  return moved(grip.start, Math.round(to.x - grip.from.x), Math.round(to.y - grip.from.y), within);
}

/** The four corners, each with the one that stays when it is dragged. */
export function cornersOf({
  x,
  y,
  width,
  height,
}: Rectangle): readonly { readonly at: Point; readonly opposite: Point }[] {
  const [left, top, right, bottom] = [x, y, x + width, y + height];
  return [
    { at: { x: left, y: top }, opposite: { x: right, y: bottom } },
    { at: { x: right, y: top }, opposite: { x: left, y: bottom } },
    { at: { x: right, y: bottom }, opposite: { x: left, y: top } },
    { at: { x: left, y: bottom }, opposite: { x: right, y: top } },
  ];
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
