import { make, makeLink, makeSignature } from '../module-search/dom.ts';
import { pageAddress } from '../module-search/source.ts';
import type { Compared, CompareGroup, CompareRow } from './rows.ts';

interface TableParts {
  /** The site's base path. */
  readonly base: string;
  readonly remove: (id: string) => void;
}

export function comparisonTable(
  modules: readonly Compared[],
  groups: readonly CompareGroup[],
  parts: TableParts,
): HTMLElement {
  const heads = modules.map((module) => columnHead(module, parts));
  const table = make(
    'table',
    '',
    make('caption', 'visually-hidden', 'Modules side by side'),
    make('thead', '', make('tr', '', make('td', ''), ...heads)),
    ...groups.map((group) => groupBody(group, modules.length)),
  );
  return table;
}

function columnHead({ record }: Compared, { base, remove }: TableParts): HTMLElement {
  const { id, title } = record;
  const button = make('button', 'remove', 'Remove', make('span', 'visually-hidden', ` ${title}`));
  button.type = 'button';
  button.addEventListener('click', () => remove(id));
  const link = makeLink(pageAddress(base, `modules/${id}/`), '', title);
  const head = make('th', '', makeSignature(base, record), link, make('code', '', id), button);
  head.scope = 'col';
  return head;
}

function groupBody({ label, rows }: CompareGroup, columns: number): HTMLElement {
  const head = make('th', '', label);
  head.scope = 'rowgroup';
  head.colSpan = columns + 1;
  return make('tbody', '', make('tr', 'group', head), ...rows.map(tableRow));
}

function tableRow({ label, cells, differs, as }: CompareRow): HTMLElement {
  const head = make('th', '', label, ...(differs ? [make('span', 'visually-hidden', ' (differs)')] : []));
  head.scope = 'row';
  return make(
    'tr',
    differs ? 'differs' : 'same',
    head,
    ...cells.map((values) => make('td', '', ...cellContent(values, as))),
  );
}

function cellContent(values: readonly string[], as: CompareRow['as']): (Node | string)[] {
  if (values.length === 0) return [make('i', 'not-stated', 'not stated')];
  switch (as) {
    case 'words':
      return [values.join('; ')];
    case 'code':
      return values.map((value) => make('code', '', value));
    case 'addresses':
      // They passed the catalogue's checks as https addresses; the scheme is put back here, so no other can come in.
      return values.map((value) => make('div', '', makeLink(`https://${value}`, '', value)));
  }
}
