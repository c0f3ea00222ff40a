import { formatState, type SearchState } from './state.ts';

/**
 * Address and name of the list that is searched. A page that shows a part of it, such as its second page, says both of the
 * whole list by `data-whole` and `data-title`: an answer from all of it stands under these.
 */

/** From disk a page may not take the address of another one. */
const wholeOf = ({ dataset }: HTMLElement): string | undefined =>
  globalThis.carriedSearch ? undefined : dataset['whole'];

const pathOf = (list: HTMLElement): string => wholeOf(list) ?? location.pathname;

const isElsewhere = (list: HTMLElement): boolean => location.pathname !== pathOf(list);

export const addressOf = (list: HTMLElement, state: SearchState): string => `${pathOf(list)}${formatState(state)}`;

/** Keeps the page of the part in the history before what is typed is written over its address. */
export function leavePart(list: HTMLElement): void {
  if (isElsewhere(list)) history.pushState(null, '', pathOf(list));
}

/** Loads the part anew where Back has led to it. @returns whether it did */
export function returnToPart(list: HTMLElement): boolean {
  if (!isElsewhere(list)) return false;
  location.reload();
  return true;
}

export function nameWhole(list: HTMLElement): void {
  const head = list.querySelector('h1');
  const { title } = list.dataset;
  if (!head || title === undefined || wholeOf(list) === undefined) return;
  document.title = document.title.replace(head.textContent, () => title);
  head.textContent = title;
}
