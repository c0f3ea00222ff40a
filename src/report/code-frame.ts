import type { Finding } from '../model/finding.ts';
import { visible } from './visible.ts';

/** Characters of a long line that are shown around the place. */
const WINDOW = 100;

/** The line of source and a caret below the place; `undefined` where the source is not known. */
export function codeFrame({ at, sourceLine }: Finding): readonly [source: string, caret: string] | undefined {
  if (sourceLine === undefined || at.line === undefined || at.column === undefined) return undefined;
  const start = Math.min(at.column - 1, sourceLine.length);
  const sameLine = at.endLine === at.line && at.endColumn !== undefined;
  const end = Math.max(start + 1, sameLine ? (at.endColumn ?? 0) - 1 : sourceLine.length);
  const from = Math.max(0, Math.min(start - 20, sourceLine.length - WINDOW));
  const piece = sourceLine.slice(from, from + WINDOW);
  const before = visible(tabless((from > 0 ? '…' : '') + sourceLine.slice(from, start)));
  const marked = visible(tabless(sourceLine.slice(start, Math.min(end, from + WINDOW))));
  const after = visible(tabless(sourceLine.slice(Math.max(start, Math.min(end, from + WINDOW)), from + WINDOW)));
  const more = from + piece.length < sourceLine.length ? '…' : '';
  const gutter = String(at.line);
  return [
    `${gutter} | ${before}${marked}${after}${more}`,
    `${' '.repeat(gutter.length)} | ${' '.repeat(widthOf(before))}${'^'.repeat(Math.max(1, widthOf(marked)))}`,
  ];
}

const tabless = (text: string): string => text.replaceAll('\t', ' ');

/** Columns on a terminal, near enough for a caret: code points. */
const widthOf = (text: string): number => [...text].length;
