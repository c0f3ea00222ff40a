import type { Strings } from '../en.ts';

export const reasons: Strings['reasons'] = {
  'repository-archived': 'Repository archiviert',
  'repository-gone': 'Repository verschwunden',
  unmaintained: 'Nicht gepflegt',
  superseded: 'Abgelöst',
  'no-licence': 'Keine Lizenz',
  'data-problem': 'Problem mit den Daten',
  'author-request': 'Auf Wunsch der Autoren',
  policy: 'Regeln des Katalogs',
};
