import type { Finding, Severity } from '../model/finding.ts';
import { messageOf } from './message.ts';
import { byFile, type Report } from './report.ts';

/** A rule as code scanning lists it. */
export interface SarifRule {
  readonly id: string;
  readonly title: string;
  readonly help: string;
}

export interface SarifTool {
  readonly name: string;
  readonly address: string;
  readonly rules: readonly SarifRule[];
  /** Address of a rule's page. */
  readonly addressOf: (rule: string) => string;
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function formatSarif(report: Report, tool: SarifTool): string {
  const findings = report.findings.toSorted(byFile);
  const used = new Set(findings.map(({ rule }) => rule));
  const run = {
    tool: {
      driver: {
        name: tool.name,
        informationUri: tool.address,
        rules: tool.rules
          .filter(({ id }) => used.has(id))
          .map(({ id, title, help }) => ({
            id,
            shortDescription: { text: title },
            help: { text: help },
            helpUri: tool.addressOf(id),
          })),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: findings.map(resultOf),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function resultOf(finding: Finding): unknown {
  const { at, rule, severity } = finding;
  const region = at.line !== undefined && {
    region: {
      startLine: at.line,
      startColumn: at.column,
      endLine: at.endLine,
      endColumn: at.endColumn,
    },
  };
  return {
    ruleId: rule,
    level: LEVELS[severity],
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(at.file) }, ...region } }],
  };
}
