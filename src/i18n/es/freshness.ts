import type { Strings } from '../en.ts';

export const freshness: Strings['freshness'] = {
  curatedEntries: '{n} entradas revisadas',
  curatedOnly: '{n} módulos a partir de datos revisados; todavía no se ha leído ningún repositorio',
  listed: '{n} en el catálogo',
  kept: '{n} con datos anteriores o revisados',
  never: '{n} sin leer todavía',
  dataOf: 'Datos del {date}',
  harvested: '{n} leídos',
};
