import type { Strings } from '../en.ts';

export const means: Strings['means'] = {
  evidence: {
    checked: 'Wir haben gefragt und es selbst gesehen, etwa durch einen Aufruf des Endpunkts.',
    derived: 'Nach einer Regel aus Dateien des Repositorys erschlossen.',
    declared: 'Der Autor sagt es in den Metadaten des Repositorys.',
    curated: 'Dieser Katalog hat es im Repository gelesen und in eigenen Worten aufgeschrieben.',
    unknown: 'Niemand hat es angegeben, oder es konnte nicht gefragt werden.',
  },
  stages: {
    active: 'Aufgeführt und gepflegt.',
    experimental: 'Früh aufgeführt; Eingaben, Ausgaben und Ergebnisse können sich noch ändern.',
    deprecated: 'Läuft noch, sollte aber nicht mehr neu eingesetzt werden.',
    superseded: 'Ein anderes Modul dieses Katalogs ist an seine Stelle getreten.',
    withdrawn: 'Sollte nicht mehr verwendet werden: Ergebnisse, Daten oder Lizenz sind zweifelhaft.',
    removed: 'Von einem Menschen herausgenommen, weil der Inhalt nicht gezeigt werden darf oder kann.',
  },
  reasons: {
    'repository-archived': 'Der Autor hat das Repository archiviert: Es ist lesbar, ändert sich aber nicht mehr.',
    'repository-gone': 'Das Repository ist nicht erreichbar: gelöscht, privat oder gesperrt.',
    unmaintained: 'Niemand antwortet, und mit dem, was es braucht, läuft es nicht mehr.',
    superseded: 'Ein neueres Modul leistet dasselbe.',
    'no-licence': 'Nichts sagt, dass andere den Code, die Gewichte oder die Daten verwenden dürfen.',
    'data-problem':
      'Die Trainingsdaten, die Gewichte oder die Ergebnisse sind falsch oder dürfen so nicht verwendet werden.',
    'author-request': 'Der Autor hat darum gebeten.',
    policy: 'Es verstößt gegen eine Regel dieses Katalogs: sachfremd, rechtswidrig oder gefährlich auszuführen.',
  },
};
