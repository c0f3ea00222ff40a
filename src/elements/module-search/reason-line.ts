import { say } from '../../i18n/say.ts';
import type { SearchWords } from '../../i18n/strings.ts';
import { markTerms, type TextPart } from './fold.ts';
import type { Reason } from './hit.ts';

/** A reason in words: what it is, then the text with the words to mark. */
export interface ReasonLine {
  readonly lead: string;
  readonly parts: readonly TextPart[];
}

/** Characters shown before the first marked word, and altogether. */
const BEFORE = 40;
const LENGTH = 140;

export function reasonLine(reason: Reason, words: SearchWords): ReasonLine {
  switch (reason.kind) {
    case 'exact':
      return {
        lead: say(words.exact, { field: words.fields[reason.field] }),
        parts: [{ text: reason.text, marked: true }],
      };
    case 'pasted':
      return { lead: words[reason.as], parts: [{ text: reason.text, marked: true }] };
    case 'words':
      return {
        lead: say(words.matches, { field: words.fields[reason.field] }),
        parts: around(markTerms(reason.text, reason.terms)),
      };
  }
}

/** Cuts a long text down to the neighbourhood of its first mark. */
export function around(parts: readonly TextPart[]): TextPart[] {
  const first = parts.findIndex(({ marked }) => marked);
  const shown: TextPart[] = [];
  let room = LENGTH;
  for (const [place, { text, marked }] of parts.slice(Math.max(0, first - 1)).entries()) {
    const isLead = place === 0 && !marked;
    const cut = isLead ? endOf(text, BEFORE) : startOf(text, room);
    if (cut !== '') shown.push({ text: cut, marked });
    room -= cut.length;
    if (room <= 0) break;
  }
  return shown;
}

function endOf(text: string, length: number): string {
  return text.length <= length ? text : `…${text.slice(-length).replace(/^\S*\s/, ' ')}`;
}

function startOf(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length).replace(/\s\S*$/, '')}…`;
}
