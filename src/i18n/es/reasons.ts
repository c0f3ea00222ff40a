import type { Strings } from '../en.ts';

export const reasons: Strings['reasons'] = {
  'repository-archived': 'Repositorio archivado',
  'repository-gone': 'Repositorio desaparecido',
  unmaintained: 'Sin mantenimiento',
  superseded: 'Sustituido',
  'no-licence': 'Sin licencia',
  'data-problem': 'Problema con los datos',
  'author-request': 'A petición del autor',
  policy: 'Normas del catálogo',
};
