import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { config } from '../src/config.ts';
import { openReadmePool } from '../src/io/readme-pool.ts';
import { runCommand, UsageError } from './run-command.ts';

/** Stands in for a module's repository: the texts come from nowhere. */
const BASE = { repositoryUrl: 'https://github.com/owner/name', path: 'README.md', images: {} };

const CHILDREN = 2;

// One JSON line {"id", "input"} in, one {"id", "html"} out, through the renderer of the build.
await runCommand(async () => {
  parseArgs({ options: {} });
  const pool = openReadmePool('.', CHILDREN);
  const base = { ...BASE, idPrefix: 'user-content-', topLevel: 3 };
  let written: Promise<void> = Promise.resolve();
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, input } = parseLine(line);
    const before = written;
    written = pool
      .render({ text: input, base, limitBytes: config.limits.readmeBytes })
      .then(({ html }) => before.then(() => console.log(JSON.stringify({ id, html }))));
  }
  await written;
  pool.close();
  return 0;
});

function parseLine(line: string): { id: unknown; input: string } {
  try {
    const { id, input } = JSON.parse(line);
    if (typeof input === 'string') return { id, input };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UsageError(
    `Found the line ${line.slice(0, 80)}. Expected one JSON object a line: {"id": "…", "input": "…"}.`,
  );
}
