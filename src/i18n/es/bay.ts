import type { Strings } from '../en.ts';

export const bay: Strings['bay'] = {
  title: 'Panel de conexiones',
  caption: 'Módulos según lo que entra (filas) y lo que sale (columnas)',
  none: 'ninguno',
  pair: 'De {input} a {output}:',
};
