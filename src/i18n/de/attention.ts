import type { Strings } from '../en.ts';

export const attention: Strings['attention'] = {
  find: 'Ein Modul finden',
  findHow: 'Die Seite jedes Moduls zeigt unter „{section}“, was der letzte Lesedurchgang und die Prüfungen fanden.',
  files: 'Alle {n} Module mit ihrem Zustand: {csv}. Alles, was die Prüfungen fanden: {json}.',
  title: 'Was Aufmerksamkeit braucht',
  nothing:
    'Nichts: Kein Repository ist verloren oder unlesbar, kein Endpunkt versagt, und keine Prüfung fand einen Fehler oder eine Warnung.',
  lede: '{n} von {total} Modulen, das Schwerste zuerst. Ein Modul steht nur unter seiner schwersten Sache; seine Zeile nennt die übrigen.',
  first: 'Die neuesten {shown} von {n}. Alle stehen in {csv}.',
  firstFindings: 'Die ersten {shown} von {n}; sie stammen von diesen Regeln. Alle stehen in {json}.',
  firstNames: 'Die ersten {shown} von {n}. Alle stehen in {json}, als „aliases“.',
  firstRemoved: 'Die ersten {shown} von {n} entfernten; unter der Adresse jedes einzelnen steht, warum.',
  errors: 'Fehler',
  errorsMean:
    'Eine Prüfung fand einen Fehler im Eintrag oder in gelesenen Metadaten. Was beim letzten Mal gut war, bleibt.',
  endpoint: 'Endpunkt versagt',
  endpointMean:
    'Die letzte Probe bekam keine Antwort, oder nicht die einer DEEPaaS-API. Das Modul lässt sich jetzt nicht ausprobieren.',
  warnings: 'Warnungen',
  warningsMean: 'Es ist aufgeführt, doch etwas in seinem Eintrag oder seinen Metadaten ist wahrscheinlich falsch.',
};
