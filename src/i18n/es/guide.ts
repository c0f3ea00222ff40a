import type { Strings } from '../en.ts';

export const guide: Strings['guide'] = {
  chapters: 'Capítulos de la guía',
  titled: '{title}: guía',
  untranslated: 'Este capítulo solo está escrito en inglés.',
};
