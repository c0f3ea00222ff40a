import type { Strings } from '../en.ts';

export const copy: Strings['copy'] = {
  copy: 'Kopieren',
  copied: 'Kopiert',
  selected: 'Markiert',
};
