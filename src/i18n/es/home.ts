import type { Strings } from '../en.ts';

export const home: Strings['home'] = {
  goesIn: 'Qué entra,',
  comesOut: 'qué sale.',
  lede: '{n} módulos científicos de aprendizaje automático: {services} ya entrenados, {models} que usted entrena con sus propios datos, {tools}. Cada dato dice cómo se sabe.',
  services: { one: '{n} servicio', other: '{n} servicios' },
  models: { one: '{n} modelo', other: '{n} modelos' },
  tools: { one: '{n} herramienta', other: '{n} herramientas' },
  page: 'Todos los módulos, página {n}',
  table: 'Todos los módulos en una tabla',
  lines: 'Módulos, línea a línea',
};
