import { isRecord } from '../parameter.ts';
import type { SeriesView } from '../view.ts';
import { type Fields, isNumber, isNumbers, isRecords } from './read.ts';

const AXIS = /^(x|t|date|time|timestamp|datetime|day|hour|step|epoch|frequency|wavelength|distance|depth)$/i;

/** Fewer points than this are a table. */
const LEAST_POINTS = 3;

/** Values along an axis: a list of points with a date, a time or an x, or two lists of one length. */
export function recogniseSeries(value: unknown): SeriesView | undefined {
  if (isRecords(value)) return fromPoints(value);
  return isRecord(value) ? fromLists(value) : undefined;
}

function fromPoints(points: readonly Fields[]): SeriesView | undefined {
  const names = Object.keys(points[0] ?? {});
  const axis = names.find((name) => AXIS.test(name));
  if (points.length < LEAST_POINTS || axis === undefined) return undefined;
  const columns = names.filter((name) => name !== axis && points.every((point) => isNumber(point[name])));
  if (columns.length === 0 || columns.length !== names.length - 1) return undefined;
  const along = points.map((point) => point[axis]);
  if (!along.every(isPosition)) return undefined;
  return {
    kind: 'series',
    x: { name: axis, values: along },
    lines: columns.map((name) => ({ name, values: points.map((point) => Number(point[name])) })),
  };
}

const isPosition = (value: unknown): value is number | string => isNumber(value) || typeof value === 'string';

function fromLists(value: Fields): SeriesView | undefined {
  const entries = Object.entries(value);
  const axis = entries.find(([name]) => AXIS.test(name));
  const positions = axis?.[1];
  if (!axis || !Array.isArray(positions) || positions.length < LEAST_POINTS || !positions.every(isPosition))
    return undefined;
  const others = entries.filter(([name]) => name !== axis[0]);
  const lines = others.flatMap(([name, values]) => (isNumbers(values) ? [{ name, values }] : []));
  const areEven = lines.length > 0 && lines.length === others.length;
  if (!areEven || !lines.every(({ values }) => values.length === positions.length)) return undefined;
  return { kind: 'series', x: { name: axis[0], values: positions }, lines };
}
