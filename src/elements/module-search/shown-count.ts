import { FIRST_PAGE } from './first-page.ts';

/** How many modules this entry of the history showed when the reader left it. */
export function shownBefore(): number {
  const { shown } = (history.state ?? {}) as { readonly shown?: unknown };
  return typeof shown === 'number' ? shown : FIRST_PAGE;
}

/** Keeps how many are shown now, for a reader who comes back. */
export const keepShown = (shown: number): void => history.replaceState({ shown }, '');
