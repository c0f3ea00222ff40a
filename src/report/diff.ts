import { visible } from './visible.ts';

/** Unchanged lines that are shown around a change. */
const CONTEXT = 2;

interface Line {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

/** What changed between two texts, as a unified diff; empty where nothing did. */
export function formatDiff(path: string, before: string, after: string): string {
  const lines = diffLines(linesOf(before), linesOf(after));
  const shown = lines.map((_, index) => lines.slice(Math.max(0, index - CONTEXT), index + CONTEXT + 1).some(isChange));
  if (!shown.includes(true)) return '';
  const out = [`--- ${visible(path)}`, `+++ ${visible(path)}`];
  let [old, now] = [1, 1];
  for (const [index, line] of lines.entries()) {
    if (shown[index] && !shown[index - 1]) out.push(`@@ -${old} +${now} @@`);
    if (shown[index]) out.push(line.mark + visible(line.text));
    if (line.mark !== '+') old += 1;
    if (line.mark !== '-') now += 1;
  }
  return `${out.join('\n')}\n`;
}

const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');

const isChange = ({ mark }: Line): boolean => mark !== ' ';

/** Repairs change few lines and move none, so that the longest common subsequence is cheap enough. */
function diffLines(before: readonly string[], after: readonly string[]): Line[] {
  const start = commonLength(before, after);
  const end = commonLength(before.slice(start).toReversed(), after.slice(start).toReversed());
  const same = (text: string): Line => ({ mark: ' ', text });
  return [
    ...before.slice(0, start).map(same),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(same),
  ];
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

function middle(before: readonly string[], after: readonly string[]): Line[] {
  const longest = commonSubsequences(before, after);
  const lines: Line[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]];
    if (old !== undefined && old === now) {
      lines.push({ mark: ' ', text: old });
      i += 1;
      j += 1;
    } else if (old !== undefined && (now === undefined || (longest[i + 1]?.[j] ?? 0) >= (longest[i]?.[j + 1] ?? 0))) {
      lines.push({ mark: '-', text: old });
      i += 1;
    } else {
      lines.push({ mark: '+', text: now ?? '' });
      j += 1;
    }
  }
  return lines;
}

/** Length of the longest common subsequence from each pair of lines on. */
function commonSubsequences(before: readonly string[], after: readonly string[]): number[][] {
  const table = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const [row, below] = [table[i] ?? [], table[i + 1] ?? []];
    for (let j = after.length - 1; j >= 0; j -= 1) {
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}
