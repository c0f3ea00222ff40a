import { h } from '../../../deepaas/markup.ts';
import type { TableView } from '../../../deepaas/view.ts';
import { mountElement, mountInSlices } from '../mount.ts';
import { type Drawing, download, UNKNOWN_LANGUAGE } from './drawing.ts';
import { DECIMAL, formatNumber } from './format-number.ts';

/** Most rows that are shown; the CSV file holds all. */
const MAX_ROWS = 1_000;

/** A table that sorts by a press on a column's name, and can be taken along as CSV. */
export async function drawTable(
  { columns, rows, title }: TableView,
  show: Drawing['show'] = () => undefined,
): Promise<HTMLElement> {
  const root = mountElement(
    h(
      'div',
      { class: 'try-table' },
      h(
        'div',
        { class: 'try-scroll', tabindex: 0, role: 'region', 'aria-label': title ?? 'Table of the answer' },
        h('table', UNKNOWN_LANGUAGE, h('thead', {}, h('tr', {}, columns.map(headMarkup))), h('tbody', {})),
      ),
      h(
        'p',
        { class: 'try-note' },
        rows.length > MAX_ROWS ? `The first ${MAX_ROWS} of ${rows.length} rows.` : `${rows.length} rows.`,
      ),
      h('button', { type: 'button', class: 'button', 'data-part': 'csv' }, 'Download as CSV'),
    ),
  );
  show(root);
  await fill(root, rows);
  root
    .querySelector('[data-part="csv"]')
    ?.addEventListener('click', () => download([toCsv(columns, rows)], 'answer.csv'));
  root.querySelector('thead')?.addEventListener('click', ({ target }) => {
    const head = target instanceof Element ? target.closest('th') : null;
    if (head) void sortBy(root, head, rows);
  });
  return root;
}

const headMarkup = (name: string) =>
  h('th', { scope: 'col', 'aria-sort': 'none' }, h('button', { type: 'button' }, name));

async function fill(root: HTMLElement, rows: readonly (readonly unknown[])[]): Promise<void> {
  const body = root.querySelector('tbody');
  body?.replaceChildren();
  const cells = rows.slice(0, MAX_ROWS).map((row) =>
    h(
      'tr',
      {},
      row.map((value) => h('td', typeof value === 'number' ? DECIMAL : {}, cellText(value))),
    ),
  );
  if (body) await mountInSlices(body, cells);
}

const cellText = (value: unknown): string => (typeof value === 'number' ? formatNumber(value) : String(value ?? ''));

async function sortBy(
  root: HTMLElement,
  head: HTMLTableCellElement,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const order = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
  for (const other of root.querySelectorAll('th')) other.setAttribute('aria-sort', 'none');
  head.setAttribute('aria-sort', order);
  const sign = order === 'ascending' ? 1 : -1;
  await fill(
    root,
    rows.toSorted((a, b) => sign * compare(a[head.cellIndex], b[head.cellIndex])),
  );
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a ?? '').localeCompare(String(b ?? ''), 'en', { numeric: true });
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function toCsv(columns: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const cell = (value: unknown): string => {
    const raw = String(value ?? '');
    const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(raw) ? `'${raw}` : raw;
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [columns, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
