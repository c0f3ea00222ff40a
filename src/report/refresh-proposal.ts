import type { ChangeDetail, ModuleChange } from '../model/harvest.ts';
import type { HarvestStatus } from '../model/vocabulary.ts';
import { formatDetail } from './harvest-changes.ts';
import { codeSpan, escapeMarkdown, markdownTable } from './markdown.ts';

/** Differences that a person looks at one by one: who publishes, under which terms, and what is run. */
const WEIGHTY_FIELDS = /^(repository|identity|license|detected licence|links\.(source_code|docker_image)|sources\.)/;

const WEIGHTY_STATUSES: readonly HarvestStatus[] = ['hijacked', 'gone', 'moved', 'archived', 'invalid'];

/** Rows that one table may have; the rest is counted. */
const MAX_ROWS = 200;

/** GitHub's limit on a description is 65,536 characters. */
const MAX_TEXT = 60_000;

/** The description of a refresh: first what deserves a look, then everything else. */
export function formatRefresh(changes: readonly ModuleChange[]): string {
  const weighty = changes.filter(isWeighty);
  const plain = changes.filter((change) => !isWeighty(change));
  const text = [
    `The repositories of ${changes.length === 1 ? 'one module' : `${changes.length} modules`} have changed.`,
    weighty.length > 0 ? '### Look at these' : 'No licence, name, owner, image or identity has changed.',
    changesTable(weighty),
    plain.length > 0 ? '### Everything else' : '',
    changesTable(plain),
  ]
    .filter(Boolean)
    .join('\n\n');
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}\n\n… cut: the whole stands in the changed files.` : text;
}

export const isWeighty = ({ before, after, details }: ModuleChange): boolean =>
  (before !== after && WEIGHTY_STATUSES.includes(after)) || details.some(({ field }) => WEIGHTY_FIELDS.test(field));

function changesTable(changes: readonly ModuleChange[]): string {
  if (changes.length === 0) return '';
  const rows = changes
    .slice(0, MAX_ROWS)
    .map(({ id, before, after, note, details }) => [
      codeSpan(id),
      before === after ? after : `${before ?? 'new'} → ${after}`,
      [...(note ? [escapeMarkdown(note)] : []), ...details.map(cell)].join('<br>'),
    ]);
  const rest = changes.length - rows.length;
  return markdownTable(['module', 'status', 'what'], rows) + (rest > 0 ? `\n\n… and ${rest} more.` : '');
}

const cell = (detail: ChangeDetail): string => escapeMarkdown(formatDetail(detail));
