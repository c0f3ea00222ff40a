import type { Strings } from '../en.ts';

export const submit: Strings['submit'] = {
  title: 'Modul einreichen',
  describes:
    'Adresse eines Repositorys einfügen: Es wird in Ihrem Browser gelesen, ausgefüllt und geprüft, und den Pull Request öffnen Sie selbst.',
  sheet: 'Einreichung',
  lede: 'Fügen Sie die Adresse des Repositorys ein. Die Seite liest es, füllt den Eintrag aus und prüft ihn. Keine Anmeldung hier, kein Bot: Den Pull Request öffnen Sie selbst. Ihr Browser fragt GitHub direkt, und an uns wird nichts gesendet.',
  inEnglish: 'Module werden auf Englisch beschrieben; auch Befunde und Vorschlag sind auf Englisch.',
  address: 'Repository auf GitHub',
  read: 'Lesen',
  check: 'Gelesenes prüfen',
  change: 'Ändern Sie, was nicht stimmt. Ein geänderter Wert ist mit „angegeben von Ihnen“ markiert.',
  restored: 'Ihre Änderungen von einem früheren Besuch wurden wieder eingesetzt.',
  afresh: 'Neu beginnen',
  kinds: {
    service: 'Fertig trainiert für eine Aufgabe.',
    model: 'Zum Trainieren mit eigenen Daten.',
    tool: 'Ein Programm, das bei der Arbeit hilft: Annotation, föderiertes Lernen, Entwicklung.',
  },
  adds: 'Was der Pull Request hinzufügt',
  entry: 'Der Eintrag',
  download: 'Herunterladen',
  metadata: 'Metadaten für Ihr eigenes Repository',
  metadataWhy:
    'Ihr Repository hat keine Metadatendatei. Mit dieser ändern Sie die Beschreibung Ihres Moduls dort, wann immer Sie wollen, und müssen hier nie wieder fragen. Füllen Sie vorher aus, was leer ist.',
  metadataFile: 'Die Metadatendatei',
  metadataAdd: 'In Ihr Repository aufnehmen',
  findings: 'Befunde',
  fix: 'Abhilfe',
  rule: 'Regel',
  preview: 'Vorschau der Karte',
  ways: {
    title: 'Drei Wege',
    page: 'Auf dieser Seite',
    pageHow:
      'Das Formular oben liest ein Repository auf GitHub und endet auf GitHubs eigener Seite für eine neue Datei. Es braucht JavaScript. Ohne JavaScript öffnen Sie {newFile}, nennen die Datei {file} und schreiben die zwei Zeilen unten hinein; den Rest sagen die Prüfungen des Pull Requests.',
    newFile: 'GitHubs Seite für eine neue Datei',
    smallest: 'Der kleinste Eintrag',
    command: 'Auf der Kommandozeile',
    commandHow: 'Liest das Repository mit git, stellt höchstens sechs Fragen, schreibt und prüft den Eintrag.',
    commands: 'Befehle',
    form: 'Mit einem Formular, ohne git',
    formHow: 'Füllen Sie {issue} aus. Dort antworten dieselben Regeln, und ein Mensch schlägt den Eintrag für Sie vor.',
    issue: 'ein Issue auf GitHub',
    next: 'Was dann geschieht, und was Ihr Repository haben sollte: {guide}.',
    guide: 'Handbuch für Autoren',
  },
};
