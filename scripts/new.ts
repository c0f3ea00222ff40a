import { parseArgs } from 'node:util';
import { config } from '../src/config.ts';
import { writeNewEntry } from '../src/io/new-entry-file.ts';
import { readRepository } from '../src/io/read-repository.ts';
import { questionsOf } from '../src/pipeline/propose/questions.ts';
import { judgeNewEntry, startEntry } from '../src/pipeline/propose/start-entry.ts';
import { parseRepositoryInput } from '../src/pipeline/repository-input.ts';
import { formatJudged, formatPrefilled } from '../src/report/new-entry.ts';
import { askFields } from './ask-fields.ts';
import { listedModules } from './listed-modules.ts';
import { newFromSource } from './new-from.ts';
import { NEW_OPTIONS, USAGE } from './new-options.ts';
import { openFromEnvironment } from './open-from-environment.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: NEW_OPTIONS });
  const { from, topic, match, out = config.modulesDir } = values;
  const open = openFromEnvironment();
  const into = values.write ? out : undefined;
  if (from) return await newFromSource(open, { from, match, ...(topic && { topic }) }, into);
  const [address = ''] = positionals;
  const repository = parseRepositoryInput(address);
  if (!repository) throw new UsageError(`"${address}" names no repository. ${USAGE}`);

  const outcome = await readRepository(open.host, repository);
  open.host.close?.();
  if (outcome.state !== 'read') {
    console.log(`${repository.url} could not be read: ${outcome.reason}`);
    return 1;
  }
  const { names, ...beside } = await listedModules();
  const started = startEntry(outcome.reading, names, values.id);
  console.log(formatPrefilled(started.prefilled));
  const answers = values.yes ? {} : await askFields(questionsOf(started.prefilled));
  const judged = judgeNewEntry({ ...started, draft: { ...started.draft, ...answers } }, outcome.reading, beside);
  const written = writeNewEntry(out, started.id, judged.text);
  console.log(formatJudged(judged, written));
  return judged.findings.some(({ severity }) => severity === 'error') || !written ? 1 : 0;
});
