import type { REASON_DEFINITIONS, STAGE_DEFINITIONS } from '../../../model/definitions.ts';

export const TERM_COLUMNS = ['Wort', 'Bedeutung', 'Was daraus folgt'] as const;

export const STAGES: typeof STAGE_DEFINITIONS = {
  active: {
    label: 'Aktiv',
    means: 'Eingetragen und betreut.',
    effect: 'Der übliche Zustand; ein Eintrag ohne Lebenszyklus ist aktiv.',
  },
  experimental: {
    label: 'Experimentell',
    means: 'Früh eingetragen; Eingaben, Ausgaben und Ergebnisse können sich noch ändern.',
    effect: 'Im Katalog, mit diesem Wort auf Karte und Seite.',
  },
  deprecated: {
    label: 'Veraltet',
    means: 'Läuft noch, sollte aber nicht mehr neu eingesetzt werden.',
    effect: 'Im Katalog hinter den anderen, mit Grund, Datum und, falls vorhanden, Nachfolger.',
  },
  superseded: {
    label: 'Abgelöst',
    means: 'Ein anderes Modul dieses Katalogs ist an seine Stelle getreten.',
    effect: 'Im Katalog hinter den anderen; seine Seite führt zuerst zum Nachfolger.',
  },
  withdrawn: {
    label: 'Zurückgezogen',
    means: 'Sollte nicht mehr genutzt werden: Ergebnisse, Daten oder Lizenz sind zweifelhaft.',
    effect: 'Weder im Katalog noch in seiner Suche; die Seite bleibt mit dem Grund und lässt sich weiter zitieren.',
  },
  removed: {
    label: 'Entfernt',
    means: 'Von einem Menschen herausgenommen, weil der Inhalt nicht gezeigt werden darf oder kann.',
    effect: 'Die Adresse bleibt und antwortet mit einer Tombstone-Seite: Name, Grund, Datum, Nachfolger, sonst nichts.',
  },
};

export const REASONS: typeof REASON_DEFINITIONS = {
  'repository-archived': {
    label: 'Repository archiviert',
    means: 'Der Autor hat das Repository archiviert: Es lässt sich lesen, ändert sich aber nicht mehr.',
    effect: 'Meist veraltet.',
  },
  'repository-gone': {
    label: 'Repository verschwunden',
    means: 'Das Repository ist nicht erreichbar: gelöscht, privat gestellt oder gesperrt.',
    effect: 'Die letzten guten Daten bleiben und sind gekennzeichnet; ein Mensch entscheidet über die Zurückziehung.',
  },
  unmaintained: {
    label: 'Nicht gepflegt',
    means: 'Niemand antwortet, und es läuft nicht mehr mit dem, was es braucht.',
    effect: 'Meist veraltet.',
  },
  superseded: {
    label: 'Abgelöst',
    means: 'Ein neueres Modul tut dieselbe Arbeit.',
    effect: 'Nennt den Nachfolger, der ein Modul dieses Katalogs sein muss.',
  },
  'no-licence': {
    label: 'Keine Lizenz',
    means: 'Nichts sagt, dass andere Code, Gewichte oder Daten nutzen dürfen.',
    effect: 'Meist zurückgezogen, bis eine Lizenz angegeben ist.',
  },
  'data-problem': {
    label: 'Problem mit den Daten',
    means: 'Trainingsdaten, Gewichte oder Ergebnisse sind falsch oder dürfen so nicht genutzt werden.',
    effect: 'Meist zurückgezogen, mit einem Warnhinweis, der sagt, was betroffen ist.',
  },
  'author-request': {
    label: 'Auf Wunsch der Autoren',
    means: 'Die Autoren haben darum gebeten.',
    effect: 'Veraltet, zurückgezogen oder entfernt, wie die Autoren es wünschten.',
  },
  policy: {
    label: 'Regeln des Katalogs',
    means:
      'Es verstößt gegen eine Regel dieses Marktplatzes: außerhalb des Rahmens, unrechtmäßig oder gefährlich auszuführen.',
    effect: 'Zurückgezogen oder entfernt; der Pull Request sagt, welche Regel.',
  },
};
