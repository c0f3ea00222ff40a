import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import type { Report } from './report.ts';
import { formatSarif } from './sarif.ts';
import { formatTerminal } from './terminal.ts';

export const FORMATS = ['terminal', 'github', 'json', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

export interface ReportContext {
  readonly rules: readonly { readonly id: string; readonly docs: { readonly title: string; readonly mend: string } }[];
  readonly colour: boolean;
  /** Address of the marketplace, with a slash at the end: a rule's page stands below it. */
  readonly site: string;
}

export function formatReport(format: Format, report: Report, { rules, colour, site }: ReportContext): string {
  switch (format) {
    case 'terminal':
      return formatTerminal(report, { colour });
    case 'github':
      return formatGithub(report);
    case 'json':
      return formatJson(report);
    case 'sarif':
      return formatSarif(report, {
        name: 'marketplace-check',
        address: site,
        rules: rules.map(({ id, docs }) => ({ id, title: docs.title, help: docs.mend })),
        addressOf: (rule) => `${site}rules/${rule}/`,
      });
  }
}
