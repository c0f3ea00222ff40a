/** Modules that a page of the catalogue shows before the reader asks for more. */
export const FIRST_PAGE = 18;

/**
 * Cells that a page brings along at most: a page of one selection shows them all, the catalogue keeps those that it does
 * not show for the search. About 20 kB of compressed HTML.
 */
export const MOST_CELLS = 60;
