import type { Strings } from '../en.ts';

export const tray: Strings['tray'] = {
  region: 'Comparación',
  go: 'Comparar',
  clear: 'Vaciar',
  one: 'Un módulo elegido: elija otro para compararlo.',
  several: '{n} módulos para comparar.',
  full: '{n} módulos para comparar; no caben más.',
};
