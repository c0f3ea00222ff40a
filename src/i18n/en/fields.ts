import { FIELD_WORDS } from '../../model/draft.ts';

export const fields = {
  id: { label: 'Short name', hint: 'Part of its address for ever: lower-case letters, digits and hyphens.' },
  ...FIELD_WORDS,
};
