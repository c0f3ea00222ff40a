import type { REASON_DEFINITIONS, STAGE_DEFINITIONS } from '../../../model/definitions.ts';

export const TERM_COLUMNS = ['Palabra', 'Significado', 'Qué se sigue'] as const;

export const STAGES: typeof STAGE_DEFINITIONS = {
  active: {
    label: 'Activo',
    means: 'En el catálogo y atendido.',
    effect: 'El estado habitual; una entrada sin ciclo de vida está activa.',
  },
  experimental: {
    label: 'Experimental',
    means: 'Publicado pronto; sus entradas, salidas y resultados aún pueden cambiar.',
    effect: 'En el catálogo, con esta palabra en la tarjeta y en la página.',
  },
  deprecated: {
    label: 'Desaconsejado',
    means: 'Todavía funciona, pero no conviene empezar a usarlo.',
    effect: 'En el catálogo después de los demás, con el motivo, la fecha y el sucesor, si lo hay.',
  },
  superseded: {
    label: 'Sustituido',
    means: 'Otro módulo de este catálogo ha ocupado su lugar.',
    effect: 'En el catálogo después de los demás; su página lleva primero al sucesor.',
  },
  withdrawn: {
    label: 'Retirado',
    means: 'Ya no debería usarse: sus resultados, sus datos o su licencia están en duda.',
    effect: 'Ni en el catálogo ni en su búsqueda; la página se queda con el motivo y aún se puede citar.',
  },
  removed: {
    label: 'Eliminado',
    means: 'Sacado por una persona, porque el contenido no debe o no puede mostrarse.',
    effect: 'La dirección se queda y responde con una lápida: nombre, motivo, fecha y sucesor, y nada más.',
  },
};

export const REASONS: typeof REASON_DEFINITIONS = {
  'repository-archived': {
    label: 'Repositorio archivado',
    means: 'El autor ha archivado el repositorio: se puede leer, pero ya no cambia.',
    effect: 'Normalmente desaconsejado.',
  },
  'repository-gone': {
    label: 'Repositorio desaparecido',
    means: 'No se puede llegar al repositorio: borrado, hecho privado o bloqueado.',
    effect: 'Se quedan los últimos datos buenos, etiquetados; una persona decide si se retira.',
  },
  unmaintained: {
    label: 'Sin mantenimiento',
    means: 'Nadie responde, y ya no funciona con lo que necesita.',
    effect: 'Normalmente desaconsejado.',
  },
  superseded: {
    label: 'Sustituido',
    means: 'Un módulo más nuevo hace el mismo trabajo.',
    effect: 'Nombra al sucesor, que debe ser un módulo de este catálogo.',
  },
  'no-licence': {
    label: 'Sin licencia',
    means: 'Nada dice que otros puedan usar el código, los pesos o los datos.',
    effect: 'Normalmente retirado hasta que se indique una licencia.',
  },
  'data-problem': {
    label: 'Problema con los datos',
    means: 'Los datos de entrenamiento, los pesos o los resultados son erróneos, o no pueden usarse así.',
    effect: 'Normalmente retirado, con un aviso que dice qué está afectado.',
  },
  'author-request': {
    label: 'A petición del autor',
    means: 'Lo pidió el autor.',
    effect: 'Desaconsejado, retirado o eliminado, según pidió el autor.',
  },
  policy: {
    label: 'Normas del catálogo',
    means: 'Incumple una norma de este marketplace: fuera de su ámbito, ilícito o peligroso de ejecutar.',
    effect: 'Retirado o eliminado; la pull request dice qué norma.',
  },
};
