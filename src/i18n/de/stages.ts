import type { Strings } from '../en.ts';

export const stages: Strings['stages'] = {
  active: 'Aktiv',
  experimental: 'Experimentell',
  deprecated: 'Veraltet',
  superseded: 'Abgelöst',
  withdrawn: 'Zurückgezogen',
  removed: 'Entfernt',
};
