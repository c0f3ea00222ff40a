/** Modules that a page shows as cells before the reader asks for more. About 20 kB of compressed HTML. */
export const FIRST_PAGE = 60;
