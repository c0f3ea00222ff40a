import type { Strings } from '../en.ts';

export const legend: Strings['legend'] = {
  title: 'Cómo leer una signatura',
  lede: 'Cada módulo tiene un dibujo, hecho por regla a partir de sus metadatos: los mismos datos dan el mismo dibujo. Léalo de izquierda a derecha, como un diagrama de bloques.',
  service: 'Línea de base gruesa: ya entrenado.',
  model: 'Marco sencillo: usted puede entrenarlo.',
  tool: 'Lados dobles: ayuda a otros módulos.',
  ports: 'Puertos',
  portsMean: 'Lo que entra, a la izquierda, y lo que sale, a la derecha. Con trazos: no indicado.',
  block: 'Bloque',
  blockMeans: 'Lo que hace. El marco indica el tipo.',
  loop: 'Lazo',
  loopMeans: 'Se dibuja cuando puede entrenarlo con sus propios datos.',
  needle: 'Aguja',
  needleMeans:
    'Su tema, en una escala de nueve: general, agua, plantas, animales, tierra, tiempo atmosférico, edificios, salud, informática.',
  operations: 'Operaciones',
};
