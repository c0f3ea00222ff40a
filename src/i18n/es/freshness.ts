import type { Strings } from '../en.ts';

export const freshness: Strings['freshness'] = {
  curatedEntries: '{n} entradas recopiladas a mano',
  curatedOnly: '{n} módulos a partir de datos recopilados a mano; todavía no se ha leído ningún repositorio',
  listed: '{n} en el catálogo',
  kept: '{n} con datos anteriores o recopilados a mano',
  never: '{n} sin leer todavía',
  dataOf: 'Datos del {date}',
  harvested: '{n} leídos',
};
