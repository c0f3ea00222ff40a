import type { Strings } from '../en.ts';

export const verbs: Strings['verbs'] = {
  classify: 'clasifica',
  detect: 'detecta',
  segment: 'segmenta',
  points: 'localiza',
  enhance: 'transforma',
  simulate: 'simula',
  forecast: 'pronostica',
  generate: 'genera',
  annotate: 'anota',
  measure: 'mide',
  echo: 'repite',
  hub: 'coordina',
  shell: 'aloja código',
  load: 'carga modelos',
};
