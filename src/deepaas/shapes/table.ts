import { isRecord } from '../parameter.ts';
import type { TableView } from '../view.ts';
import { firstOf, isRecords, isTexts } from './read.ts';

/** Objects with more fields than this are no rows. */
const MAX_COLUMNS = 40;

/** Rows: a list of objects with the same flat fields, or a list of lists beside `columns`. */
export function recogniseTable(value: unknown): TableView | undefined {
  if (isRecords(value)) return fromObjects(value);
  return isRecord(value) ? fromLists(value) : undefined;
}

function fromObjects(list: readonly Readonly<Record<string, unknown>>[]): TableView | undefined {
  const columns = Object.keys(list[0] ?? {});
  if (columns.length === 0 || columns.length > MAX_COLUMNS) return undefined;
  const signature = columns.toSorted().join('\n');
  const areEqual = list.every((row) => Object.keys(row).sort().join('\n') === signature);
  const areFlat = list.every((row) => Object.values(row).every(isCell));
  return areEqual && areFlat
    ? { kind: 'table', columns, rows: list.map((row) => columns.map((name) => row[name])) }
    : undefined;
}

function fromLists(value: Readonly<Record<string, unknown>>): TableView | undefined {
  const { columns } = value;
  const rows = firstOf(value, ['predictions', 'data', 'rows']);
  if (!isTexts(columns) || !Array.isArray(rows)) return undefined;
  const areRows = rows.every((row) => Array.isArray(row) && row.length === columns.length && row.every(isCell));
  return areRows ? { kind: 'table', columns, rows } : undefined;
}

const isCell = (value: unknown): boolean => typeof value !== 'object' || value === null;
