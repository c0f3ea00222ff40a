import type { SearchRecord } from './search-data.ts';

/** Made once: comparing by locale anew for each pair takes most of the time of a sort. */
const COLLATOR = new Intl.Collator('en');

export type RecordOrder = (a: SearchRecord, b: SearchRecord) => number;

export const byName: RecordOrder = (a, b) => COLLATOR.compare(a.title, b.title) || (a.id < b.id ? -1 : 1);

/** The newest first; a date that is not known comes last, and names decide where dates are level. The demonstration ends the list. */
export const byChange: RecordOrder = (a, b) =>
  Number(a.demonstration) - Number(b.demonstration) || newest(a.changed, b.changed) || byName(a, b);

export const byCheck: RecordOrder = (a, b) => newest(a.checked, b.checked) || byChange(a, b);

/** Dates are written so that their letters sort as they do. */
function newest(a = '', b = ''): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
