import type { Finding } from '../model/finding.ts';
import type { Module } from '../model/module.ts';
import { formatFinding } from './message.ts';
import { byImportance, summaryLine } from './report.ts';

/** What a build is about to show: how many modules, every error in one line, and a count of the rest. */
export function formatBuildReport(
  { modules, findings }: { readonly modules: readonly Module[]; readonly findings: readonly Finding[] },
  readmeFindings: readonly Finding[],
): string {
  const listed = modules.filter(({ demonstration }) => !demonstration);
  const all = [...findings, ...readmeFindings].toSorted(byImportance);
  const errors = all.filter(({ severity }) => severity === 'error').map(formatFinding);
  const rest = all.length > errors.length ? ' "npm run check" shows them all.' : '';
  return [
    ...errors,
    `${listed.length} modules${modules.length > listed.length ? ' and a demonstration' : ''}. ${summaryLine({ files: listed.length, findings: all })}${rest}`,
  ].join('\n');
}
