import type { Strings } from '../en.ts';

export const means: Strings['means'] = {
  evidence: {
    checked: 'Lo preguntamos y lo vimos nosotros mismos, por ejemplo llamando al servicio.',
    derived: 'Se deduce por regla de los archivos del repositorio.',
    declared: 'Lo dice el autor en los metadatos del repositorio.',
    curated: 'Este catálogo lo leyó en el repositorio y lo anotó con sus propias palabras.',
    unknown: 'Nadie lo ha indicado, o no se pudo preguntar.',
  },
  stages: {
    active: 'En el catálogo y atendido.',
    experimental: 'Publicado pronto; sus entradas, salidas y resultados aún pueden cambiar.',
    deprecated: 'Todavía funciona, pero no conviene empezar a usarlo.',
    superseded: 'Otro módulo de este catálogo ha ocupado su lugar.',
    withdrawn: 'Ya no debe usarse: sus resultados, sus datos o su licencia están en duda.',
    removed: 'Lo quitó una persona, porque el contenido no puede mostrarse.',
  },
  reasons: {
    'repository-archived': 'El autor ha archivado el repositorio: se puede leer, pero ya no cambia.',
    'repository-gone': 'No se puede llegar al repositorio: borrado, privado o bloqueado.',
    unmaintained: 'Nadie responde, y ya no funciona con lo que necesita.',
    superseded: 'Un módulo más reciente hace el mismo trabajo.',
    'no-licence': 'Nada dice que otros puedan usar el código, los pesos o los datos.',
    'data-problem':
      'Los datos de entrenamiento, los pesos o los resultados son erróneos, o no pueden usarse de este modo.',
    'author-request': 'Lo pidió el autor.',
    policy: 'Incumple una norma de este catálogo: fuera de su ámbito, ilícito o peligroso de ejecutar.',
  },
};
