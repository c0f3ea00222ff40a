import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { systemClock } from '../src/io/clock.ts';
import { readProposal, writeEntries } from '../src/io/git-proposal.ts';
import { openHost } from '../src/io/open-host.ts';
import { reviewRepositories } from '../src/io/review-repositories.ts';
import { reviewProposal } from '../src/pipeline/propose/review.ts';
import { formatGithub, formatGithubSummary } from '../src/report/github.ts';
import { formatTerminal } from '../src/report/terminal.ts';
import { readHarvestSettings } from './harvest-options.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'terminal' },
      repository: { type: 'string', default: '.' },
      entries: { type: 'string' },
      'read-repositories': { type: 'boolean' },
    },
  });
  const [commit] = positionals;
  if (!commit || !['terminal', 'github'].includes(values.format))
    throw new UsageError('Usage: npm run review -- [--format github] [--read-repositories] MERGE-COMMIT');

  const proposal = await readProposal(values.repository, commit);
  const settings = { ...readHarvestSettings(process.env), env: process.env, clock: systemClock };
  const { host } = openHost({ ...settings, onWait: () => undefined });
  const judged = reviewProposal(proposal);
  const review = values['read-repositories'] ? await reviewRepositories(host, judged, proposal.after) : judged;
  const report = { files: review.entries.length, findings: review.findings };
  const colour = process.stdout.isTTY;
  console.log(values.format === 'github' ? formatGithub(report) : formatTerminal(report, { colour }));
  const { GITHUB_STEP_SUMMARY: summary } = process.env;
  if (summary) appendFileSync(summary, formatGithubSummary(report));
  if (values.entries) writeEntries(values.entries, proposal.after);
  return review.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
});
