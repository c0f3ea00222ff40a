import { DRAFT_FIELDS, FIELD_WORDS, type Prefilled } from '../model/draft.ts';
import { type Fact, isKnown } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import type { Duplicate } from '../model/review.ts';
import { formatDuplicate } from './duplicates.ts';
import { formatTerminal } from './terminal.ts';
import { visible } from './visible.ts';

/** What was read, a line a field, each with its origin. */
export function formatPrefilled(prefilled: Prefilled): string {
  const width = Math.max(...DRAFT_FIELDS.map((field) => FIELD_WORDS[field].label.length));
  return DRAFT_FIELDS.map((field) => {
    const fact = prefilled[field];
    const label = FIELD_WORDS[field].label.padEnd(width);
    return isKnown(fact) ? `${label}  ${visible(fact.value)}  (${originOf(fact)})` : `${label}  not stated`;
  }).join('\n');
}

/** How a value is known and where it was read: `declared, ai4-metadata.yml:3`. */
export function originOf(fact: Fact<unknown>): string {
  if (!isKnown(fact)) return 'not stated';
  const { path, line, of } = fact.source;
  return `${fact.how}, ${path ? `${visible(path)}${line ? `:${line}` : ''}` : of}`;
}

interface Judged {
  readonly path: string;
  readonly findings: readonly Finding[];
  readonly duplicates: readonly Duplicate[];
}

/** What became of the entry, and what to do next. `written` is the file's path, absent where there was one already. */
export function formatJudged({ path, findings, duplicates }: Judged, written: string | undefined): string {
  return [
    '',
    written ? `Wrote ${written}.` : `${path} is there already and was left as it is. Choose another id with --id.`,
    ...duplicates.map((duplicate) => `Look first: ${formatDuplicate(duplicate)}`),
    formatTerminal({ files: 1, findings }, { colour: false }),
  ].join('\n');
}
