import { systemClock } from '../src/io/clock.ts';
import { createGitHubClient } from '../src/io/github-client.ts';
import { issueOf, readJobEvent } from '../src/io/github-event.ts';
import { putComment } from '../src/io/github-proposals.ts';
import { openHost } from '../src/io/open-host.ts';
import { readRepository } from '../src/io/read-repository.ts';
import { parseIssueForm } from '../src/pipeline/propose/issue-form.ts';
import { judgeNewEntry, startEntry } from '../src/pipeline/propose/start-entry.ts';
import { parseRepositoryInput } from '../src/pipeline/repository-input.ts';
import { ANSWER_MARK, formatIssueAnswer, formatNoRepository, formatUnread } from '../src/report/issue-answer.ts';
import { readHarvestSettings } from './harvest-options.ts';
import { listedModules } from './listed-modules.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand(async () => {
  const { home, event } = readJobEvent(process.env);
  const issue = issueOf(event);
  if (!issue) throw new UsageError('The event tells of no issue.');
  const settings = readHarvestSettings(process.env);
  const text = await answerTo(issue.body, settings);
  await putComment(createGitHubClient({ ...settings, clock: systemClock }), home, issue.number, {
    mark: ANSWER_MARK,
    text,
  });
  return 0;
});

async function answerTo(body: string, settings: ReturnType<typeof readHarvestSettings>): Promise<string> {
  const { repository: address, ref, endpoint = '' } = parseIssueForm(body);
  const repository = parseRepositoryInput(address ?? '');
  if (!repository) return formatNoRepository(address);
  const { host } = openHost({ ...settings, env: process.env, clock: systemClock, onWait: () => undefined });
  const outcome = await readRepository(host, { ...repository, ...(ref && { ref }) });
  if (outcome.state !== 'read') return formatUnread(repository.url, outcome.reason);
  const { names, ...beside } = await listedModules();
  const started = startEntry(outcome.reading, names);
  return formatIssueAnswer(
    judgeNewEntry({ ...started, draft: { ...started.draft, endpoint } }, outcome.reading, beside),
  );
}
