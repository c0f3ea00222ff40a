import type { Duplicate, Likeness } from '../model/review.ts';

/** How a listed module is like the proposed one, to follow its name. */
export const LIKENESS_WORDS: Readonly<Record<Likeness, string>> = {
  'same-repository': 'is the same repository',
  'taken-name': 'has this name already',
  'similar-name': 'has a name that looks alike',
  'similar-title': 'has a title that looks alike',
};

export const formatDuplicate = ({ id, likeness }: Duplicate): string => `${id} ${LIKENESS_WORDS[likeness]}.`;
