import { parseArgs } from 'node:util';
import { config } from '../src/config.ts';
import { systemClock } from '../src/io/clock.ts';
import { writeNewEntry } from '../src/io/new-entry-file.ts';
import { openHost } from '../src/io/open-host.ts';
import { readRepository } from '../src/io/read-repository.ts';
import { questionsOf } from '../src/pipeline/questions.ts';
import { parseRepositoryInput } from '../src/pipeline/repository-input.ts';
import { judgeNewEntry, startEntry } from '../src/pipeline/start-entry.ts';
import { formatJudged, formatPrefilled } from '../src/report/new-entry.ts';
import { askFields } from './ask-fields.ts';
import { readHarvestSettings } from './harvest-options.ts';
import { listedModules } from './listed-modules.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand(async () => {
  const options = { yes: { type: 'boolean' }, id: { type: 'string' }, out: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const repository = parseRepositoryInput(positionals[0] ?? '');
  if (!repository) throw new UsageError('Usage: npm run new -- https://github.com/OWNER/NAME [--yes] [--id ID]');

  const onWait = (_: number, reason: string) => console.log(`Waits: ${reason}`);
  const settings = readHarvestSettings(process.env);
  const { host } = openHost({ ...settings, env: process.env, clock: systemClock, onWait });
  const outcome = await readRepository(host, repository);
  if (outcome.state === 'unread') {
    console.log(`${repository.url} could not be read: ${outcome.reason}`);
    return 1;
  }
  const { comparables, names } = await listedModules();
  const started = startEntry(outcome.reading, names, values.id);
  console.log(formatPrefilled(started.prefilled));
  const answers = values.yes ? {} : await askFields(questionsOf(started.prefilled));
  const judged = judgeNewEntry({ ...started, draft: { ...started.draft, ...answers } }, outcome.reading, comparables);
  const written = writeNewEntry(values.out ?? config.modulesDir, started.id, judged.text);
  console.log(formatJudged(judged, written));
  return judged.findings.some(({ severity }) => severity === 'error') || !written ? 1 : 0;
});
