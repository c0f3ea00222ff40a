import { deceptiveWord } from '../deceptive-word.ts';
import { listOf, textOf } from '../fields.ts';
import type { TextRule, TextSubject } from './rule.ts';

export const deceptiveLetters: TextRule = {
  id: 'deceptive-letters',
  severity: 'warning',
  docs: {
    title: 'A word that is not what it looks like',
    what: 'A word of a title, a summary or a tag that mixes Latin letters with their twins of another alphabet, or holds letters that no alphabet has.',
    why: 'It passes for another name to the eye, and search does not find it.',
    mend: 'Type the word anew.',
    wrong: 'title: Bird s\u043eunds\n',
    right: 'title: Bird sounds\n',
  },
  *check(subject) {
    for (const { start, end, value } of words(subject)) {
      const word = deceptiveWord(value);
      if (word !== undefined) yield { start, end, params: { word } };
    }
  },
};

function* words(subject: TextSubject) {
  for (const field of ['title', 'summary'] as const) {
    const node = textOf(subject, field);
    if (node) yield node;
  }
  for (const node of listOf(subject, 'tags')?.items ?? [])
    if (node.kind === 'scalar' && typeof node.value === 'string') yield { ...node, value: node.value };
}
