import type { DraftField, Prefilled } from '../../model/draft.ts';
import { isKnown } from '../../model/fact.ts';

/** What may be asked of a person, in order: six at most, and nothing that the repository says. */
const QUESTIONS = [
  'title',
  'summary',
  'kind',
  'inputs',
  'outputs',
  'endpoint',
] as const satisfies readonly DraftField[];

export const questionsOf = (prefilled: Prefilled): DraftField[] =>
  QUESTIONS.filter((field) => !isKnown(prefilled[field]));
