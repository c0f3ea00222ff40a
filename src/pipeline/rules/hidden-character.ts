import { codeOf } from '../source/decode.ts';
import type { TextRule } from './rule.ts';

/** Characters that turn the reading direction, and characters without width; the joiner within an emoji is none of them. */
const HIDDEN =
  /[\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?<!\p{Extended_Pictographic}\ufe0f?)\u200d/gu;

/** Faults that are told one by one. */
const MOST = 20;

export const hiddenCharacter: TextRule = {
  id: 'hidden-character',
  severity: 'warning',
  docs: {
    title: 'A character that cannot be seen',
    what: 'Characters of zero width, and characters that turn the reading direction (bidirectional controls).',
    why: 'Two names can look alike and differ, and a text can read otherwise than it is; search does not find what seems to stand there.',
    mend: 'Delete the character.',
    wrong: 'title: Bird\u200bs of the coast\n',
    right: 'title: Birds of the coast\n',
  },
  *check({ source: { lines } }) {
    for (const { index: start, 0: character } of [...lines.text.matchAll(HIDDEN)].slice(0, MOST)) {
      const end = start + character.length;
      yield { start, end, params: { code: codeOf(character) }, repair: [{ start, end, text: '' }] };
    }
  },
};
