import type { Strings } from '../en.ts';

export const sorts: Strings['sorts'] = {
  relevance: 'Relevancia',
  changed: 'Cambio más reciente',
  checked: 'Comprobación más reciente',
  name: 'Nombre',
  kind: 'Tipo',
  license: 'Licencia',
};
