import { appendFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { config } from '../src/config.ts';
import { check, mend } from '../src/pipeline/check.ts';
import { RULES } from '../src/pipeline/rules/index.ts';
import { formatDiff } from '../src/report/diff.ts';
import { FORMATS, formatReport } from '../src/report/formats.ts';
import { formatGithubSummary } from '../src/report/github.ts';
import { readCheckInput } from './check-input.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'terminal' }, fix: { type: 'boolean', default: false } },
  });
  const format = FORMATS.find((name) => name === values.format);
  if (!format) throw new UsageError(`--format is "${values.format}". Expected one of: ${FORMATS.join(', ')}.`);
  const read = await readCheckInput(positionals);
  const { input, mended } = values.fix ? mend(read) : { input: read, mended: [] };
  for (const { path, disk, before, after } of mended) {
    writeFileSync(disk, after);
    console.error(formatDiff(path, before, after));
  }
  const report = { files: input.targets.length, findings: check(input) };
  const site = new URL(config.base, config.site).href;
  process.stdout.write(
    formatReport(format, report, { rules: RULES, colour: process.stdout.hasColors?.() ?? false, site }),
  );
  const summary = process.env['GITHUB_STEP_SUMMARY'];
  if (format === 'github' && summary) appendFileSync(summary, formatGithubSummary(report));
  return report.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
});
