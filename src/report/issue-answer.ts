import type { JudgedEntry } from '../model/review.ts';
import { formatDuplicate } from './duplicates.ts';
import { codeSpan, escapeMarkdown, markdownTable } from './markdown.ts';
import { messageOf } from './message.ts';

/** First line of the answer, by which the next run finds it. */
export const ANSWER_MARK = '<!-- module-issue -->';

/** Rows that the table may have; the rest is counted. */
const MAX_ROWS = 40;

const AGAIN = 'Edit the form above to have it judged again.';

/** What is said to a form whose address is none of a repository. */
export const formatNoRepository = (address: string | undefined): string =>
  [
    ANSWER_MARK,
    address === undefined
      ? 'The form names no repository.'
      : `${codeSpan(address)} is no address of a repository. Expected for instance \`https://github.com/OWNER/NAME\`.`,
    AGAIN,
  ].join('\n\n');

/** What is said to a repository that could not be read. */
export const formatUnread = (url: string, reason: string): string =>
  [ANSWER_MARK, `${codeSpan(url)} could not be read: ${escapeMarkdown(reason)}`, AGAIN].join('\n\n');

/** The findings, what looks alike, and the entry for a person to propose. */
export function formatIssueAnswer({ path, text, findings, duplicates }: JudgedEntry): string {
  const rows = findings
    .slice(0, MAX_ROWS)
    .map(({ at, severity, ...finding }) => [
      severity,
      codeSpan([at.file, at.line, at.column].filter((part) => part !== undefined).join(':')),
      escapeMarkdown(messageOf({ at, severity, ...finding })),
      codeSpan(finding.rule),
    ]);
  const rest = findings.length - rows.length;
  return [
    ANSWER_MARK,
    findings.length === 0 ? '### Nothing found to mend' : '### What to look at',
    rows.length > 0 ? markdownTable(['', 'where', 'what, and how to mend it', 'rule'], rows) : '',
    rest > 0 ? `… and ${rest} more.` : '',
    ...duplicates.map((duplicate) => `**Possible duplicate:** ${escapeMarkdown(formatDuplicate(duplicate))}`),
    `A person will propose this file, ${codeSpan(path)}:`,
    codeBlock(text),
    AGAIN,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A block that no run of backticks in the text can end. */
function codeBlock(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}yaml\n${text}${fence}`;
}
