import { SEVERITIES } from '../model/finding.ts';
import { formatFinding, wordsOf } from './message.ts';
import { byFile, countOf, type Report } from './report.ts';

/** For programs. Keys are stable; `version` grows when one changes its meaning. */
export function formatJson(report: Report): string {
  const counts = Object.fromEntries(SEVERITIES.map((severity) => [severity, countOf(report, severity)]));
  const findings = report.findings.toSorted(byFile).map((finding) => ({
    rule: finding.rule,
    severity: finding.severity,
    ...finding.at,
    ...wordsOf(finding),
    message: formatFinding(finding),
    ...(finding.repair && { repair: finding.repair }),
  }));
  return `${JSON.stringify({ version: 1, files: report.files, counts, findings }, null, 2)}\n`;
}
