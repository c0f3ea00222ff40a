import { createHash } from 'node:crypto';

/** The SHA-256 of what a page shows. Maps and sets count with all that they hold, which `JSON.stringify` leaves out. */
export const pageKeyOf = (shown: unknown): string =>
  createHash('sha256')
    .update(
      JSON.stringify(shown, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value)) ?? '',
    )
    .digest('hex');
