import type { Finding, Severity } from '../model/finding.ts';
import {
  type DescentDelta,
  type Duplicate,
  type EntryChange,
  type EntryReview,
  LIKENESS_WORDS,
  type Relation,
  type Review,
} from '../model/review.ts';
import { codeSpan, escapeMarkdown, markdownTable } from './markdown.ts';

/** First line of the comment, by which the next run finds it. */
export const COMMENT_MARK = '<!-- module-review -->';

/** Rows that one table may have; the rest is counted. */
const MAX_ROWS = 40;

/** GitHub's limit on a comment is 65,536 characters. */
const MAX_COMMENT = 60_000;

export interface CommentParts {
  readonly review: Review;
  /** What a finding says, in one sentence of plain text. */
  readonly describe: (finding: Finding) => string;
  /** How the submitter stands to each entry's repository, by module id. */
  readonly relations: Readonly<Record<string, Relation>>;
  /** Where the built pages can be fetched. */
  readonly previewUrl?: string;
  /** Commit that was judged. */
  readonly commit: string;
}

/** The one comment of a proposal: everything on one screen, and three questions that only a person can answer. */
export function formatReviewComment(parts: CommentParts): string {
  const { review, previewUrl, commit } = parts;
  const text = [
    COMMENT_MARK,
    `### ${headline(review.findings)}`,
    checksTable(parts),
    ...review.entries.map((entry) => entrySection(entry, parts.relations[entry.id])),
    descentSection(review.descent),
    otherFiles(review.otherPaths),
    QUESTIONS,
    [`Judged at ${codeSpan(commit.slice(0, 7))}.`, previewUrl && `[Built pages of the changed modules](${previewUrl}).`]
      .filter(Boolean)
      .join(' '),
  ]
    .filter(Boolean)
    .join('\n\n');
  return text.length > MAX_COMMENT ? `${text.slice(0, MAX_COMMENT)}\n\n… cut: the whole stands in the log.` : text;
}

const SEVERITY_WORDS: Readonly<Record<Severity, readonly [one: string, many: string, mark: string]>> = {
  error: ['error', 'errors', '✗'],
  warning: ['warning', 'warnings', '⚠'],
  info: ['note', 'notes', '·'],
};

function headline(findings: readonly Finding[]): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    const [one, many] = SEVERITY_WORDS[severity];
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return counts.length === 0 ? 'Nothing found to mend' : counts.join(', ');
}

function checksTable({ review: { findings }, describe }: CommentParts): string {
  if (findings.length === 0) return '';
  const rows = findings.slice(0, MAX_ROWS).map((finding) => {
    const [word, , mark] = SEVERITY_WORDS[finding.severity];
    return [`${mark} ${word}`, codeSpan(placeOf(finding)), escapeMarkdown(describe(finding)), codeSpan(finding.rule)];
  });
  const rest = findings.length - rows.length;
  return (
    markdownTable(['', 'where', 'what, and how to mend it', 'rule'], rows) + (rest > 0 ? `\n\n… and ${rest} more.` : '')
  );
}

const placeOf = ({ at: { file, line, column } }: Finding): string =>
  [file, line, column].filter((part) => part !== undefined).join(':');

const KIND_WORDS = { added: 'New entry', changed: 'Changed entry', deleted: 'Deleted entry' } as const;

function entrySection({ id, kind, changes, duplicates }: EntryReview, relation: Relation | undefined): string {
  const deletion =
    kind === 'deleted'
      ? '**Entries are not deleted**: set `lifecycle` to `removed` instead, so that the address stays.'
      : '';
  return [
    `#### ${KIND_WORDS[kind]} ${codeSpan(id)}`,
    deletion,
    changes.slice(0, MAX_ROWS).map(changeLine).join('\n'),
    duplicates.map(duplicateLine).join('\n'),
    relation && `**Submitter:** ${RELATION_WORDS[relation]}`,
  ]
    .filter(Boolean)
    .join('\n\n');
}

function changeLine({ field, before, after }: EntryChange): string {
  const name = escapeMarkdown(field.replace(/^curated\./, ''));
  if (before === undefined) return `- ${name}: ${escapeMarkdown(after ?? '')}`;
  return `- ${name}: ${escapeMarkdown(before)} → ${after === undefined ? '*not stated*' : escapeMarkdown(after)}`;
}

const duplicateLine = ({ id, likeness }: Duplicate): string =>
  `- **Possible duplicate:** ${codeSpan(id)} ${LIKENESS_WORDS[likeness]}`;

const RELATION_WORDS: Readonly<Record<Relation, string>> = {
  owner: 'owns the repository.',
  member: 'is a public member of the organisation that owns the repository.',
  contributor: 'has contributed to the repository.',
  none: 'has no visible relation to the repository. Ask its owner.',
  unknown: 'could not be placed: the host did not say.',
};

function descentSection({ added, removed, resolved, broken }: DescentDelta): string {
  const lines = [
    ...added.map(({ child, target, parent }) => edgeLine('adds', child, parent ?? target, parent === undefined)),
    ...removed.map(({ child, target }) => edgeLine('removes', child, target, false)),
    ...resolved.map(({ child, parent = '' }) => edgeLine('closes the open end of', child, parent, false)),
    ...broken.map(({ child, target }) => edgeLine('opens an end of', child, target, true)),
  ];
  return lines.length === 0 ? '' : ['#### Descent', lines.join('\n')].join('\n\n');
}

const edgeLine = (verb: string, child: string, target: string, open: boolean): string =>
  `- ${verb} ${codeSpan(child)} ← ${codeSpan(target)}${open ? ' (no module of this catalogue)' : ''}`;

function otherFiles(paths: readonly string[]): string {
  if (paths.length === 0) return '';
  const shown = paths.slice(0, 10).map(codeSpan).join(', ');
  const files = paths.length === 1 ? 'one other file' : `${paths.length} other files`;
  return `**Also touches ${files}**, which other people review: ${shown}. Two pull requests are better.`;
}

const QUESTIONS = [
  '#### For the reviewer',
  '- [ ] Is it in scope: a module of machine learning for science that others can run, or a tool for that work?\n' +
    '- [ ] Is the description honest: what it does, what it was trained on, where it should not be used?\n' +
    '- [ ] May the data and the weights be used in this way?',
].join('\n\n');
