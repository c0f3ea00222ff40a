import type { Strings } from '../en.ts';

export const fields: Strings['fields'] = {
  id: {
    label: 'Kurzname',
    hint: 'Für immer Teil seiner Adresse: Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche.',
  },
  title: { label: 'Titel', hint: 'Der Name, den Leser sehen, nicht der des Repositorys.' },
  summary: {
    label: 'Zusammenfassung',
    hint: 'Ein ganzer Satz auf Englisch: was es womit tut. Karten zeigen 160 Zeichen.',
  },
  kind: { label: 'Art', hint: 'Dienst: fertig trainiert. Modell: Nutzer trainieren es. Werkzeug: keins von beiden.' },
  inputs: {
    label: 'Geht hinein',
    hint: 'In englischen Worten, mehrere durch Semikolon getrennt: underwater image; underwater video',
  },
  outputs: {
    label: 'Kommt heraus',
    hint: 'In englischen Worten, mehrere durch Semikolon getrennt: detected animals with type and box',
  },
  license: { label: 'Lizenz', hint: 'SPDX-Kennung, zum Beispiel Apache-2.0.' },
  dockerImage: { label: 'Docker-Image', hint: 'OWNER/NAME oder OWNER/NAME:TAG' },
  baseModel: { label: 'Stammt ab von', hint: 'Id eines Moduls dieses Katalogs oder eine Adresse.' },
  endpoint: {
    label: 'Endpunkt',
    hint: 'Adresse einer laufenden DEEPaaS-API, ohne /v2, wenn Leser sie ausprobieren dürfen.',
  },
  memoryMB: { label: 'Speicher, MB', hint: 'Was es zum Antworten braucht, in Megabyte.' },
};
