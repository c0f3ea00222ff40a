import { parseArgs } from 'node:util';
import { recordSamples } from '../src/io/record-samples.ts';
import { runCommand, UsageError } from './run-command.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { endpoint: { type: 'string' } } });
  const [path] = positionals;
  if (!path) throw new UsageError('Name the file of an entry, for instance modules/my-module.yaml.');
  const date = new Date().toISOString().slice(0, 10);
  const count = await recordSamples({ path, date, ...(values.endpoint && { endpoint: values.endpoint }) });
  console.log(count === 0 ? `${path} has no samples.` : `${count} answers recorded in ${path}.`);
  return 0;
});
