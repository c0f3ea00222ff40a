import type { Strings } from '../en.ts';

export const copy: Strings['copy'] = {
  copy: 'Copiar',
  copied: 'Copiado',
  selected: 'Seleccionado',
};
