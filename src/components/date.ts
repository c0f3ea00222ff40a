import type { IsoDate } from '../model/fact.ts';

const FORMAT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** `2025-05-19` → `19 May 2025`. Takes a date with a time as well; the day is that of UTC. */
export const formatDate = (date: IsoDate): string => FORMAT.format(new Date(date));
