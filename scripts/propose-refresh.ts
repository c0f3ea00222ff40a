import { parseArgs } from 'node:util';
import { config } from '../src/config.ts';
import { systemClock } from '../src/io/clock.ts';
import { pushRefresh, readRefresh } from '../src/io/git-refresh.ts';
import { createGitHubClient } from '../src/io/github-client.ts';
import { putProposal } from '../src/io/github-proposals.ts';
import { formatRefresh } from '../src/report/refresh-proposal.ts';
import { readHarvestSettings } from './harvest-options.ts';
import { runCommand, UsageError } from './run-command.ts';

const BRANCH = 'refresh';

await runCommand(async () => {
  const { repository: folder } = parseArgs({ options: { repository: { type: 'string', default: '.' } } }).values;
  const settings = readHarvestSettings(process.env);
  const [owner, repo] = (process.env['GITHUB_REPOSITORY'] ?? '').split('/');
  if (!owner || !repo || !settings.token) throw new UsageError('GITHUB_REPOSITORY and GITHUB_TOKEN are needed.');

  const changes = await readRefresh(folder);
  if (changes.length === 0) {
    console.log('Nothing has changed.');
    return 0;
  }
  const title = `Refresh ${changes.length === 1 ? 'one module' : `${changes.length} modules`}`;
  const remote = `${settings.gitUrl}/${owner}/${repo}`;
  await pushRefresh(folder, { branch: BRANCH, message: title, remote, token: settings.token, env: process.env });
  const client = createGitHubClient({ ...settings, clock: systemClock });
  const body = formatRefresh(changes);
  await putProposal(client, { owner, repo }, { branch: BRANCH, base: config.repository.branch, title, body });
  console.log(`Proposed on the branch ${BRANCH}: ${title}.`);
  return 0;
});
