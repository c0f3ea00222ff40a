import type { Finding, Severity } from '../model/finding.ts';
import { codeFrame } from './code-frame.ts';
import { formatFinding, placeOf, wordsOf } from './message.ts';
import { byFile, type Report, summaryLine } from './report.ts';

/** ANSI codes, so that the reporter needs nothing of the machine. */
const COLOURS: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 };
const BOLD = 1;
const DIM = 2;

/** For people at a terminal: each finding in its one-line form with the source below it. */
export function formatTerminal(report: Report, { colour }: { colour: boolean }): string {
  const paint = (code: number, text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  const blocks = report.findings.toSorted(byFile).map((finding) => block(finding, paint));
  return [...blocks, summaryLine(report), ''].join('\n');
}

type Paint = (code: number, text: string) => string;

function block(finding: Finding, paint: Paint): string {
  const { found, expected, fix } = wordsOf(finding);
  const { severity, rule } = finding;
  const place = paint(BOLD, placeOf(finding));
  const line = `${place}: ${paint(COLOURS[severity], severity)}: ${found} ${expected} ${fix} ${paint(DIM, `[${rule}]`)}`;
  const frame = codeFrame(finding);
  if (!frame) return `${line}\n`;
  const [source, caret] = frame;
  return `${line}\n  ${paint(DIM, source)}\n  ${paint(COLOURS[severity], caret)}\n`;
}

/** One line a finding, without colour: for logs. */
export const formatPlain = (report: Report): string =>
  [...report.findings.toSorted(byFile).map(formatFinding), summaryLine(report), ''].join('\n');
