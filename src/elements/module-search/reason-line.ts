import { markTerms, type TextPart } from './fold.ts';
import type { Reason, SearchField } from './hit.ts';

/** A reason in words: what it is, then the text with the words to mark. */
export interface ReasonLine {
  readonly lead: string;
  readonly parts: readonly TextPart[];
}

/** Characters shown before the first marked word, and altogether. */
const BEFORE = 40;
const LENGTH = 140;

const FIELD_WORDS: Readonly<Record<SearchField, string>> = {
  title: 'its title',
  id: 'its identifier',
  aliases: 'another name of it',
  tags: 'its tags',
  ports: 'what goes in or comes out',
  facets: 'its facts',
  summary: 'its summary',
  base: 'what it descends from',
  authors: 'its authors',
  description: 'its description',
};

const PASTED_WORDS = { doi: 'Its DOI', address: 'Its address', image: 'Its image' } as const;

export function reasonLine(reason: Reason): ReasonLine {
  switch (reason.kind) {
    case 'exact':
      return { lead: `Exact match of ${FIELD_WORDS[reason.field]}`, parts: [{ text: reason.text, marked: true }] };
    case 'pasted':
      return { lead: PASTED_WORDS[reason.as], parts: [{ text: reason.text, marked: true }] };
    case 'words':
      return {
        lead: `Matches in ${FIELD_WORDS[reason.field]}`,
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
