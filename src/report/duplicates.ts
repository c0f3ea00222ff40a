import { type Duplicate, LIKENESS_WORDS } from '../model/review.ts';

export const formatDuplicate = ({ id, likeness }: Duplicate): string => `${id} ${LIKENESS_WORDS[likeness]}.`;
