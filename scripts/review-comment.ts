import { parseArgs } from 'node:util';
import { systemClock } from '../src/io/clock.ts';
import { fetchProposal, readProposal } from '../src/io/git-proposal.ts';
import { createGitHubClient } from '../src/io/github-client.ts';
import { checkedRunOf, readJobEvent } from '../src/io/github-event.ts';
import { findProposal, putComment, relationsOf } from '../src/io/github-proposals.ts';
import { openHost } from '../src/io/open-host.ts';
import { reviewRepositories } from '../src/io/review-repositories.ts';
import { reviewProposal } from '../src/pipeline/propose/review.ts';
import { messageOf } from '../src/report/message.ts';
import { COMMENT_MARK, formatReviewComment } from '../src/report/review-comment.ts';
import { readHarvestSettings } from './harvest-options.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand(async () => {
  const { repository: folder } = parseArgs({ options: { repository: { type: 'string', default: '.' } } }).values;
  const { home, event } = readJobEvent(process.env);
  const run = checkedRunOf(event);
  if (!run) throw new UsageError('The event tells of no run of module-check.');
  const settings = { ...readHarvestSettings(process.env), env: process.env, clock: systemClock };
  const client = createGitHubClient(settings);

  const proposal = await findProposal(client, home, run.head);
  const commit = proposal && (await fetchProposal(folder, { number: proposal.number, head: run.head.commit }));
  if (!proposal || !commit) {
    console.log(`${run.head.commit} is no longer the head of an open pull request. Nothing to say.`);
    return 0;
  }
  const read = await readProposal(folder, commit);
  const { host } = openHost({ ...settings, onWait: () => undefined });
  const review = await reviewRepositories(host, reviewProposal(read), read.after);
  const relations = await relationsOf(client, proposal.author, review.entries);
  const parts = { review, describe: messageOf, relations, commit: run.head.commit };
  const text = formatReviewComment({ ...parts, previewUrl: `${run.url}#artifacts` });
  await putComment(client, home, proposal.number, { mark: COMMENT_MARK, text });
  return 0;
});
