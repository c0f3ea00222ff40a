import type { Strings } from '../en.ts';

export const tray: Strings['tray'] = {
  region: 'Vergleich',
  go: 'Vergleichen',
  clear: 'Leeren',
  one: 'Ein Modul gewählt: Wählen Sie ein weiteres zum Vergleich.',
  several: '{n} Module zum Vergleichen.',
  full: '{n} Module zum Vergleichen, mehr passen nicht.',
};
