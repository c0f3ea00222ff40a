import type { Strings } from '../en.ts';

export const draft: Strings['draft'] = {
  notAnAddress: 'Das ist keine Adresse eines Repositorys. Erwartet wird zum Beispiel {example}.',
  reading: '{name} wird von GitHub gelesen.',
  notLoaded:
    'Die Regeln dieser Seite konnten nicht geladen werden. Prüfen Sie die Verbindung, und lesen Sie noch einmal.',
  goOn: '{reason} Weiter geht es trotzdem: Der Eintrag enthält dann nur die Adresse, und das Übrige wird später aus dem Repository gelesen.',
  read: {
    one: 'Gelesen in {seconds} s mit {n} Anfrage: Commit {commit}, {files}.',
    other: 'Gelesen in {seconds} s mit {n} Anfragen: Commit {commit}, {files}.',
  },
  noFile: 'keine Datei, die es beschreibt',
  found: { one: '{n} Wert gefunden', other: '{n} Werte gefunden' },
  missing: { one: '{n} fehlt', other: '{n} fehlen' },
  notRead: 'Nicht gelesen: {files}.',
  archived: 'Das Repository ist archiviert.',
  refusals: {
    'other-host': 'Diese Seite liest nur GitHub, nicht {host}.',
    'no-commit': 'Das Repository hat keinen Commit, der zu lesen wäre.',
    'cut-short': 'GitHubs Antwort kam unvollständig an. Versuchen Sie es noch einmal.',
    unreachable: 'GitHub war nicht zu erreichen.',
    'not-there': 'Unter dieser Adresse gibt es kein öffentliches Repository.',
    empty: 'Das Repository ist leer.',
    blocked: 'GitHub hat dieses Repository aus rechtlichen Gründen gesperrt.',
    failed: 'GitHub antwortete mit dem Status {status}. Versuchen Sie es später noch einmal.',
    'used-up': 'GitHub beantwortet 60 Anfragen je Stunde und Adresse, und sie sind aufgebraucht.',
    'used-up-until':
      'GitHub beantwortet 60 Anfragen je Stunde und Adresse, und sie sind bis {time} Uhr UTC aufgebraucht.',
  },
  byYou: 'von Ihnen',
  open: 'Pull Request auf GitHub öffnen',
  closed: 'Geschlossen, solange ein Fehler im Eintrag steht.',
  opens: 'Öffnet GitHubs eigene Seite für eine neue Datei, ausgefüllt. Dort schlagen Sie sie unter Ihrem Namen vor.',
  upload: 'Seite zum Hochladen auf GitHub öffnen',
  tooLong: 'Der Eintrag ist zu lang für eine Adresse. Laden Sie {file} unten herunter und dort hoch.',
  nothing: 'Nichts gefunden, was zu verbessern wäre.',
  severities: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
  fault: '{severity}: siehe Befund {n}.',
  line: 'Zeile der Datei, Befund {n}',
  listed: 'Schon aufgeführt? {module} {likeness}.',
  likeness: {
    'same-repository': 'ist dasselbe Repository',
    'taken-name': 'hat diesen Namen schon',
    'similar-name': 'hat einen ähnlichen Namen',
    'similar-title': 'hat einen ähnlichen Titel',
  },
};
