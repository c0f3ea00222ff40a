import type { Strings } from '../en.ts';

export const home: Strings['home'] = {
  goesIn: 'Was hineingeht,',
  comesOut: 'was herauskommt.',
  lede: '{n} wissenschaftliche Module des maschinellen Lernens: {services}, fertig trainiert, {models} zum Trainieren mit eigenen Daten, {tools}. Jede Angabe sagt, woher man sie weiß.',
  services: { one: '{n} Dienst', other: '{n} Dienste' },
  models: { one: '{n} Modell', other: '{n} Modelle' },
  tools: { one: '{n} Werkzeug', other: '{n} Werkzeuge' },
  page: 'Alle Module, Seite {n}',
  table: 'Alle Module als Tabelle',
  lines: 'Module, Zeile für Zeile',
};
