import type { Finding, Severity } from '../model/finding.ts';
import { messageOf, wordsOf } from './message.ts';
import { byFile, byImportance, type Report, summaryLine } from './report.ts';
import { visible } from './visible.ts';

/**
 * Annotations that GitHub shows of one kind in one step; it drops the others silently:
 * https://docs.github.com/en/rest/checks/runs#annotations-object
 */
const MOST_ANNOTATIONS = 10;

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that annotate a pull request: the ten that matter most; the summary holds them all. */
export function formatGithub(report: Report): string {
  const shown = report.findings.toSorted(byImportance).slice(0, MOST_ANNOTATIONS);
  const left = report.findings.length - shown.length;
  const rest = left > 0 ? [`${left} more in the summary of this step.`] : [];
  return [...shown.map(annotation), ...rest, summaryLine(report), ''].join('\n');
}

/** All findings as a Markdown table, for the summary of the step. */
export function formatGithubSummary(report: Report): string {
  const rows = report.findings.toSorted(byFile).map(tableRow);
  const head = ['| Place | | Found | Expected | Fix | Rule |', '| --- | --- | --- | --- | --- | --- |'];
  return [
    '### Check of the metadata',
    '',
    summaryLine(report),
    '',
    ...(rows.length > 0 ? [...head, ...rows] : []),
    '',
  ].join('\n');
}

function annotation(finding: Finding): string {
  const { at, severity, rule } = finding;
  const sameLine = at.endLine === at.line;
  const properties = {
    file: visible(at.file),
    line: at.line,
    endLine: at.endLine,
    col: at.column,
    endColumn: sameLine ? at.endColumn : undefined,
    title: rule,
  };
  const list = Object.entries(properties)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[severity]} ${list.join(',')}::${escapeMessage(messageOf(finding))}`;
}

/** As `@actions/core` escapes them: nothing in a stranger's text can end a command or start another. */
const escapeMessage = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function tableRow(finding: Finding): string {
  const { found, expected, fix } = wordsOf(finding);
  const { at, severity, rule } = finding;
  const place = [at.file, at.line, at.column].filter((part) => part !== undefined).join(':');
  return `| ${[visible(place), severity, found, expected, fix, rule].map(cell).join(' | ')} |`;
}

/** Markdown and HTML of strangers stay text; mentions notify nobody. */
const cell = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\|*_[\]#!~]/g, '\\$&')
    .replaceAll('@', '@\u2060');
