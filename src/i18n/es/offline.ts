import type { Strings } from '../en.ts';

export const offline: Strings['offline'] = {
  save: 'Guardar el resto para leer sin conexión',
  stopped: 'Se perdió la conexión y no se guardó todo. Pulse de nuevo para continuar.',
  all: 'Todas las páginas están guardadas para leerlas sin conexión.',
  some: 'Funciona sin conexión: {there} de {total} archivos están guardados. El resto ocupa {size} MB.',
  lessThan: 'menos de 0,1',
};
