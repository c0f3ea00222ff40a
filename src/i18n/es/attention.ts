import type { Strings } from '../en.ts';

export const attention: Strings['attention'] = {
  find: 'Encontrar un módulo',
  findHow: 'La página de cada módulo muestra en «{section}» qué encontraron la última lectura y las comprobaciones.',
  files: 'Los {n} módulos con su estado: {csv}. Todo lo que encontraron las comprobaciones: {json}.',
  title: 'Qué requiere atención',
  nothing:
    'Nada: ningún repositorio se ha perdido ni es ilegible, ningún servicio falla y ninguna comprobación encontró errores ni advertencias.',
  lede: '{n} de {total} módulos, lo más grave primero. Un módulo figura solo bajo su problema más grave; su fila muestra los demás.',
  first: 'Los {shown} más recientes de {n}. Todos figuran en {csv}.',
  firstFindings: 'Los primeros {shown} de {n}; proceden de estas reglas. Todos figuran en {json}.',
  firstNames: 'Los primeros {shown} de {n}. Todos figuran en {json}, como «aliases».',
  firstRemoved: 'Los primeros {shown} de {n} eliminados; la dirección de cada uno dice por qué.',
  errors: 'Errores',
  errorsMean:
    'Una comprobación encontró un error en la entrada o en los metadatos leídos. Lo que era correcto la última vez se conserva.',
  endpoint: 'El servicio falla',
  endpointMean: 'La última prueba no obtuvo respuesta, o no la de una API DEEPaaS. El módulo no se puede probar ahora.',
  warnings: 'Advertencias',
  warningsMean: 'Figura en el catálogo, pero algo en su entrada o en sus metadatos es probablemente incorrecto.',
};
