import type { Strings } from '../en.ts';

export const stages: Strings['stages'] = {
  active: 'Activo',
  experimental: 'Experimental',
  deprecated: 'Desaconsejado',
  superseded: 'Sustituido',
  withdrawn: 'Retirado',
  removed: 'Eliminado',
};
