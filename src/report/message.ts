import type { Finding } from '../model/finding.ts';
import { visible } from './visible.ts';
import { CATALOGUE_WORDS } from './words/catalogue.ts';
import { FILE_WORDS } from './words/files.ts';
import { READING_WORDS } from './words/reading.ts';
import { SCHEMA_WORDS } from './words/schema.ts';
import type { Words, WordsOf } from './words/words.ts';

/** The sentences of every rule, by its id. */
export const WORDS: Readonly<Record<string, WordsOf>> = {
  ...READING_WORDS,
  ...SCHEMA_WORDS,
  ...FILE_WORDS,
  ...CATALOGUE_WORDS,
};

/** What a person reads of a finding. Characters that cannot be seen are shown by their code. */
export function wordsOf({ rule, params }: Finding): Words {
  const words = WORDS[rule]?.(params);
  if (!words) throw new Error(`No words for the rule "${rule}": add them in src/report/words/.`);
  return { found: visible(words.found), expected: visible(words.expected), fix: visible(words.fix) };
}

/** `found … expected … fix …` in one line. */
export function messageOf(finding: Finding): string {
  const { found, expected, fix } = wordsOf(finding);
  return [found, expected, fix].filter(Boolean).join(' ');
}

/** `file:line:column`, as far as it is known: terminals and editors make a link of it. */
export const placeOf = ({ at }: Finding): string =>
  visible([at.file, at.line, at.column].filter((part) => part !== undefined).join(':'));

/** The one-line form: `file:line:column: severity: found … expected … fix … [rule-id]`. */
export const formatFinding = (finding: Finding): string =>
  `${placeOf(finding)}: ${finding.severity}: ${messageOf(finding)} [${finding.rule}]`;
