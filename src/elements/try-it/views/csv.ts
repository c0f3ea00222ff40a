import { drawTable } from './table.ts';

/** A CSV file as a table; quoted cells may hold commas, quotes and line ends. */
export function drawCsv(text: string): Promise<HTMLElement> {
  const [columns = [], ...rows] = parseCsv(text);
  return drawTable({ kind: 'table', columns, rows });
}

export function parseCsv(text: string): string[][] {
  const separator = guessSeparator(text);
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'y');
  const rows: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (!match) break;
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== separator && cell.lastIndex < text.length) rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** The commonest of the usual ones in the first line. */
function guessSeparator(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const counts = [',', ';', '\t'].map((separator) => ({ separator, count: first.split(separator).length }));
  return counts.toSorted((a, b) => b.count - a.count)[0]?.separator ?? ',';
}
