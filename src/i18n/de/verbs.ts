import type { Strings } from '../en.ts';

export const verbs: Strings['verbs'] = {
  classify: 'klassifiziert',
  detect: 'erkennt',
  segment: 'segmentiert',
  points: 'lokalisiert',
  enhance: 'wandelt um',
  simulate: 'simuliert',
  forecast: 'sagt vorher',
  generate: 'erzeugt',
  annotate: 'annotiert',
  measure: 'misst',
  echo: 'gibt zurück',
  hub: 'koordiniert',
  shell: 'führt Code aus',
  load: 'lädt Modelle',
};
