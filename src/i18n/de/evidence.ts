import type { Strings } from '../en.ts';

export const evidence: Strings['evidence'] = {
  checked: 'geprüft',
  derived: 'abgeleitet',
  declared: 'angegeben',
  curated: 'kuratiert',
  unknown: 'unbekannt',
};
