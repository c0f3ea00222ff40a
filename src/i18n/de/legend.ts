import type { Strings } from '../en.ts';

export const legend: Strings['legend'] = {
  title: 'Wie man eine Signatur liest',
  lede: 'Jedes Modul hat eine Zeichnung, nach Regeln aus seinen Metadaten gemacht: gleiche Angaben, gleiche Zeichnung. Man liest sie von links nach rechts wie ein Blockschaltbild.',
  service: 'Starke Grundlinie: fertig trainiert.',
  model: 'Einfacher Rahmen: Sie können es trainieren.',
  tool: 'Doppelte Seiten: hilft anderen Modulen.',
  ports: 'Anschlüsse',
  portsMean: 'Was hineingeht, links, und was herauskommt, rechts. Gestrichelt: nicht angegeben.',
  block: 'Block',
  blockMeans: 'Was es tut. Der Rahmen zeigt die Art.',
  loop: 'Schleife',
  loopMeans: 'Gezeichnet, wenn man es mit eigenen Daten trainieren kann.',
  needle: 'Zeiger',
  needleMeans:
    'Das Thema, auf einer Skala von neun: Allgemeines, Wasser, Pflanzen, Tiere, Land, Wetter, Gebäude, Gesundheit, Informatik.',
  operations: 'Vorgänge',
};
