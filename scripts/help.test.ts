import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { HELP } from '../src/report/help.ts';

const commands = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
  .filter((name) => /^await runCommand\(/m.test(readFileSync(join(import.meta.dirname, name), 'utf8')))
  .map((name) => name.slice(0, -'.ts'.length));

test('every command has help, and no help is left of a command that is gone', () => {
  expect(Object.keys(HELP).toSorted()).toEqual(commands.toSorted());
});

test('the help names every option that its command reads', () => {
  const lacking = commands.flatMap((command) =>
    optionsOf(command)
      .filter((option) => !HELP[command]?.includes(`--${option}`))
      .map((option) => `${command} --${option}`),
  );
  expect(lacking).toEqual([]);
});

/** Names of options in the source of a command and in the `-options` file beside it. */
function optionsOf(command: string): string[] {
  const files = [`${command}.ts`, `${command}-options.ts`].filter((name) =>
    readdirSync(import.meta.dirname).includes(name),
  );
  const text = files.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8')).join('\n');
  return [...text.matchAll(/'?([a-z-]+)'?: \{ type: '(?:boolean|string)'/g)].map(([, option = '']) => option);
}
