import type { Place } from '../../model/finding.ts';
import type { Span } from './tree.ts';

/** A file's text with the start of each line: turns offsets into places. */
export interface Lines {
  readonly file: string;
  readonly moduleId?: string;
  readonly text: string;
  readonly starts: readonly number[];
}

export function linesOf(file: string, text: string, moduleId?: string): Lines {
  const starts = [0];
  const lineEnd = /\r\n|\n|\r/g;
  while (lineEnd.test(text)) starts.push(lineEnd.lastIndex);
  return { file, text, starts, ...(moduleId !== undefined && { moduleId }) };
}

export function placeOf(lines: Lines, { start, end }: Span): Place {
  const from = positionOf(lines, start);
  const to = positionOf(lines, Math.max(start, end));
  return { ...fileOf(lines), ...from, endLine: to.line, endColumn: to.column };
}

/** The line that an offset is in, without its end. */
export function lineAt(lines: Lines, offset: number): string {
  const { line } = positionOf(lines, offset);
  return textOfLine(lines, line);
}

/** Text of a line, counted from 1. */
export function textOfLine({ text, starts }: Lines, line: number): string {
  return text.slice(starts[line - 1] ?? text.length, starts[line] ?? text.length).replace(/[\r\n]+$/, '');
}

export function positionOf({ starts }: Lines, offset: number): { line: number; column: number } {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Number.POSITIVE_INFINITY) <= offset) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

export const fileOf = ({ file, moduleId }: Lines): Place => ({ file, ...(moduleId !== undefined && { moduleId }) });
