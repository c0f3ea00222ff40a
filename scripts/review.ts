import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readProposal, writeEntries } from '../src/io/git-proposal.ts';
import { reviewProposal } from '../src/pipeline/review.ts';
import { formatGithub, formatGithubSummary } from '../src/report/github.ts';
import { formatTerminal } from '../src/report/terminal.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'terminal' },
      repository: { type: 'string', default: '.' },
      entries: { type: 'string' },
    },
  });
  const [commit] = positionals;
  if (!commit || !['terminal', 'github'].includes(values.format))
    throw new UsageError('Usage: npm run review -- [--format github] [--entries FOLDER] MERGE-COMMIT');

  const proposal = await readProposal(values.repository, commit);
  const { findings, entries } = reviewProposal(proposal);
  const report = { files: entries.length, findings };
  if (values.format === 'terminal') console.log(formatTerminal(report, { colour: process.stdout.isTTY }));
  else console.log(formatGithub(report));

  const { GITHUB_STEP_SUMMARY: summary } = process.env;
  if (summary) appendFileSync(summary, formatGithubSummary(report));
  if (values.entries) writeEntries(values.entries, proposal.after);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
});
