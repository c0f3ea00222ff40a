/** Modules whose rows a status page still shows all; a larger catalogue shows what needs attention. */
const MOST_ROWS = 300;

export const showsAllRows = (listed: number): boolean => listed <= MOST_ROWS;

/** Where the status page tells of a module: only a page that shows all has a row for each. */
export const statusPath = (id: string, listed: number): string =>
  showsAllRows(listed) ? `/status/#${id}` : '/status/';
