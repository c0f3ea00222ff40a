import type { Strings } from '../en.ts';

export const evidence: Strings['evidence'] = {
  checked: 'comprobado',
  derived: 'deducido',
  declared: 'declarado',
  curated: 'recopilado a mano',
  unknown: 'desconocido',
};
