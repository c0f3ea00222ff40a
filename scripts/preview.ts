import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readProposal } from '../src/io/git-proposal.ts';
import { writePreview } from '../src/io/preview-folder.ts';
import { reviewProposal } from '../src/pipeline/propose/review.ts';
import { runCommand, UsageError } from './run-command.ts';
import { runScript } from './run-script.ts';

await runCommand(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { entries: { type: 'string' }, out: { type: 'string' }, repository: { type: 'string', default: '.' } },
  });
  const [commit] = positionals;
  if (!commit || !values.entries || !values.out)
    throw new UsageError('Usage: npm run preview -- --entries FOLDER --out FOLDER MERGE-COMMIT');

  const { entries } = reviewProposal(await readProposal(values.repository, commit));
  const site = mkdtempSync(join(tmpdir(), 'preview-'));
  if (runScript('build', [], { MODULES_DIR: values.entries, OUT_DIR: site }) !== 0) return 1;
  writePreview(
    site,
    values.out,
    entries.map(({ id }) => id),
  );
  return 0;
});
