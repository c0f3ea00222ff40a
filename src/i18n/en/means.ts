import {
  type Definition,
  EVIDENCE_DEFINITIONS,
  REASON_DEFINITIONS,
  STAGE_DEFINITIONS,
} from '../../model/definitions.ts';

/** What each word of the closed vocabularies means, in one sentence. */
export const means = {
  evidence: meaningsOf(EVIDENCE_DEFINITIONS),
  stages: meaningsOf(STAGE_DEFINITIONS),
  reasons: meaningsOf(REASON_DEFINITIONS),
};

function meaningsOf<Word extends string>(definitions: Readonly<Record<Word, Definition>>): Record<Word, string> {
  const entries = Object.entries<Definition>(definitions).map(([word, { means }]) => [word, means]);
  // The words are those of the definitions; only the compiler forgets them on the way.
  return Object.fromEntries(entries) as Record<Word, string>;
}
