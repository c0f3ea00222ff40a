import type { Speech, SubmitWords } from '../../i18n/strings.ts';
import { INPUT_KINDS, OUTPUT_KINDS } from '../../model/vocabulary.ts';
import { portWord } from '../words.ts';

/** What the form says in the browser, in the language of its page and no other. */
export function submitWords(speech: Speech): SubmitWords {
  const { t, lang } = speech;
  const { draft, evidence, kinds, verbs } = t;
  const { notStated, kindNotStated, summaryNotStated } = t.card;
  const { error, warning, info } = t.status;
  return {
    ...draft,
    lang,
    evidence,
    kinds,
    verbs,
    card: { notStated, kindNotStated, summaryNotStated },
    counts: { error, warning, info },
    ports: portWords(speech),
  };
}

function portWords(speech: Speech): SubmitWords['ports'] {
  const words = [...INPUT_KINDS, ...OUTPUT_KINDS].map((port) => [port, portWord(port, speech)]);
  // Every kind of port is in one of the two lists.
  return Object.fromEntries(words) as SubmitWords['ports'];
}
