import type { Strings } from '../en.ts';

export const harvest: Strings['harvest'] = {
  ok: {
    label: 'Leído',
    means: 'La última lectura llegó al repositorio.',
    effect: 'Lo que se muestra está al día.',
  },
  stale: {
    label: 'Sin actualizar',
    means: 'La última lectura no pudo preguntar, por ejemplo por un límite o una avería.',
    effect: 'Se conservan los últimos datos correctos, con su fecha; la próxima lectura pregunta de nuevo.',
  },
  archived: {
    label: 'Archivado',
    means: 'El repositorio está archivado en su servidor.',
    effect: 'Los datos se conservan; un revisor puede cambiar el estado de la entrada.',
  },
  moved: {
    label: 'Trasladado',
    means: 'El repositorio tiene otro nombre o propietario, y su identidad es la misma.',
    effect: 'La lectura lo sigue y propone la nueva dirección para la entrada.',
  },
  gone: {
    label: 'Desaparecido',
    means: 'Borrado, privado o bloqueado; desde fuera no se distinguen.',
    effect: 'Se conservan los últimos datos correctos, con su fecha; solo una persona elimina una entrada.',
  },
  invalid: {
    label: 'No válido',
    means: 'Los nuevos metadatos del repositorio tienen un error.',
    effect:
      'Se conservan los últimos metadatos correctos; la página del módulo y la de estado dicen qué hay que corregir.',
  },
  hijacked: {
    label: 'Otro repositorio',
    means: 'Un repositorio distinto responde ahora con el nombre antiguo.',
    effect: 'No se lee nada de él hasta que una persona lo haya mirado.',
  },
  'never-harvested': {
    label: 'Sin leer todavía',
    means: 'Ninguna lectura ha llegado al repositorio.',
    effect: 'La página muestra los datos de la entrada, recopilados a mano, y lo dice.',
  },
};
