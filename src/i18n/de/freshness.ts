import type { Strings } from '../en.ts';

export const freshness: Strings['freshness'] = {
  curatedEntries: '{n} kuratierte Einträge',
  curatedOnly: '{n} aus kuratierten Angaben aufgeführt; noch kein Repository wurde gelesen',
  listed: '{n} aufgeführt',
  kept: '{n} mit früheren oder kuratierten Daten',
  never: '{n} noch nicht gelesen',
  dataOf: 'Daten vom {date}',
  harvested: '{n} gelesen',
};
