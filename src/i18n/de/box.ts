import type { Strings } from '../en.ts';

export const box: Strings['box'] = {
  label: 'Die {n} Module durchsuchen',
  within: 'Diese Module durchsuchen',
  button: 'Suchen',
  hint: 'Eine Aufgabe, eine Art, eine Organisation, ein Dateityp oder eine eingefügte DOI, Adresse oder ein Image-Name. Zum Beispiel {examples} (findet auch U-Net). Die Module sind auf Englisch beschrieben.',
  noScript: 'Die Suche braucht JavaScript. Ohne es ist jeder Filter des Katalogs ein Link.',
};
