import type { Strings } from '../en.ts';

export const harvest: Strings['harvest'] = {
  ok: {
    label: 'Gelesen',
    means: 'Der letzte Durchgang hat das Repository gelesen.',
    effect: 'Was gezeigt wird, ist aktuell.',
  },
  stale: {
    label: 'Nicht aktuell',
    means: 'Der letzte Durchgang konnte nicht fragen, etwa wegen einer Grenze oder eines Ausfalls.',
    effect: 'Die letzten guten Daten bleiben, mit ihrem Datum; der nächste Durchgang fragt wieder.',
  },
  archived: {
    label: 'Archiviert',
    means: 'Das Repository ist bei seinem Anbieter archiviert.',
    effect: 'Die Daten bleiben; Gutachter können den Zustand des Eintrags ändern.',
  },
  moved: {
    label: 'Umgezogen',
    means: 'Das Repository hat einen neuen Namen oder Besitzer und ist dasselbe geblieben.',
    effect: 'Das Lesen folgt ihm und schlägt die neue Adresse für den Eintrag vor.',
  },
  gone: {
    label: 'Verschwunden',
    means: 'Gelöscht, privat oder gesperrt; von außen sieht das gleich aus.',
    effect: 'Die letzten guten Daten bleiben, mit Datum gekennzeichnet; nur ein Mensch entfernt einen Eintrag.',
  },
  invalid: {
    label: 'Ungültig',
    means: 'Die neuen Metadaten des Repositorys haben einen Fehler.',
    effect:
      'Die letzten guten Metadaten bleiben; die Seite des Moduls und die Zustandsseite nennen, was zu beheben ist.',
  },
  hijacked: {
    label: 'Anderes Repository',
    means: 'Ein anderes Repository antwortet jetzt unter dem alten Namen.',
    effect: 'Nichts davon wird gelesen, bis ein Mensch es angesehen hat.',
  },
  'never-harvested': {
    label: 'Noch nicht gelesen',
    means: 'Kein Durchgang hat das Repository gelesen.',
    effect: 'Die Seite zeigt die kuratierten Angaben des Eintrags und sagt es.',
  },
};
