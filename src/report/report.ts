import { type Finding, SEVERITIES, type Severity } from '../model/finding.ts';

/** What a check found, for every reporter alike. */
export interface Report {
  /** Files that were judged. */
  readonly files: number;
  readonly findings: readonly Finding[];
}

/** Errors first, then by file and place: what matters most stands at the top. */
export function byImportance(a: Finding, b: Finding): number {
  return SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || byFile(a, b);
}

/** In the order of a walk through the files. */
export function byFile(a: Finding, b: Finding): number {
  return (
    (a.at.file < b.at.file ? -1 : Number(a.at.file > b.at.file)) ||
    (a.at.line ?? 0) - (b.at.line ?? 0) ||
    (a.at.column ?? 0) - (b.at.column ?? 0) ||
    (a.rule < b.rule ? -1 : 1)
  );
}

export const countOf = ({ findings }: Report, severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** `2 errors, 1 warning and 3 notes in 55 files.` */
export function summaryLine(report: Report): string {
  const files = counted(report.files, 'file');
  const parts = SEVERITIES.map((severity) => ({ severity, count: countOf(report, severity) }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => counted(count, severity === 'info' ? 'note' : severity));
  return parts.length === 0
    ? `No faults in ${files}.`
    : `${parts.join(', ').replace(/, ([^,]*)$/, ' and $1')} in ${files}.`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
