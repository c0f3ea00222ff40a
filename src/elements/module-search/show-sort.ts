import { make } from './dom.ts';
import { type SearchState, type Sort, sortOf } from './state.ts';

/** Dates run from the newest, words from A. */
const FALLING: readonly Sort[] = ['changed', 'checked'];

/** Turns the heads of columns into buttons; without a script they stay plain words. */
export function makeSortable(heads: Iterable<Element>): void {
  for (const head of heads) {
    const button = make('button', '', ...head.childNodes);
    button.type = 'button';
    head.append(button);
  }
}

/** Shows by what the modules are sorted, in the choice and in the heads of the table. */
export function showSort(root: ParentNode, state: SearchState): void {
  const sort = sortOf(state);
  const choice = root.querySelector<HTMLSelectElement>('select[name="sort"]');
  if (choice) choice.value = sort;
  for (const head of root.querySelectorAll<HTMLElement>('th[data-sort]')) {
    if (head.dataset['sort'] === sort)
      head.setAttribute('aria-sort', FALLING.includes(sort) === state.reversed ? 'ascending' : 'descending');
    else head.removeAttribute('aria-sort');
  }
}
