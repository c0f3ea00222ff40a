import type { Strings } from '../en.ts';

export const guide: Strings['guide'] = {
  chapters: 'Kapitel des Handbuchs',
  titled: '{title}: Handbuch',
  untranslated: 'Dieses Kapitel gibt es nur auf Englisch.',
};
