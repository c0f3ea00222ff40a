import type { Strings } from '../en.ts';

export const sorts: Strings['sorts'] = {
  relevance: 'Relevanz',
  changed: 'Zuletzt geändert',
  checked: 'Zuletzt geprüft',
  name: 'Name',
  kind: 'Art',
  license: 'Lizenz',
};
