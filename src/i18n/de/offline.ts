import type { Strings } from '../en.ts';

export const offline: Strings['offline'] = {
  save: 'Den Rest für offline speichern',
  stopped: 'Das Netz ist weg: Das Speichern wurde angehalten. Zum Fortsetzen erneut drücken.',
  all: 'Alle Seiten sind zum Lesen ohne Netz gespeichert.',
  some: 'Funktioniert ohne Netz: {there} von {total} Dateien sind gespeichert. Der Rest belegt {size} MB.',
  lessThan: 'weniger als 0,1',
};
