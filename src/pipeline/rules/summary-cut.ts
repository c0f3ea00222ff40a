import { textOf } from '../fields.ts';
import type { TextRule } from './rule.ts';

/** Words and signs that no finished sentence ends with. */
const UNFINISHED =
  /(?:\b(?:a|an|and|are|as|at|by|for|from|in|is|it|its|of|on|or|that|the|this|to|using|which|with)|[,;:(\u2026]|\.\.\.)$/i;

export const summaryCut: TextRule = {
  id: 'summary-cut',
  severity: 'warning',
  docs: {
    title: 'A summary that breaks off',
    what: 'A summary that ends in mid-sentence, or with a quotation mark that was never opened.',
    why: 'The summary is the one line that stands on the card, in search results and in feeds.',
    mend: 'Write one whole sentence.',
    wrong: 'summary: A model to tell bird calls apart, trained on a custom dataset. It\n',
    right: 'summary: Tells the calls of 120 bird species apart in a sound recording.\n',
  },
  *check(subject) {
    const node = textOf(subject, 'summary');
    const text = node?.value.trim() ?? '';
    const isOpen = UNFINISHED.test(text) || (text.endsWith('"') && text.split('"').length % 2 === 0);
    if (!node || !isOpen) return;
    yield { start: node.start, end: node.end, params: { ending: text.slice(-30) } };
  },
};
