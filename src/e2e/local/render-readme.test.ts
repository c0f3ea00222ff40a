import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const run = (input: string) =>
  spawnSync(process.execPath, ['scripts/render-readme.ts'], { input, encoding: 'utf8', env: {} });

test('render-readme answers each line with its id, in order', () => {
  const lines = [
    { id: 'a', input: '# Hello <script>alert(1)</script>' },
    { id: 2, input: '&amp;'.repeat(2_000) },
    { id: 'c', input: '' },
  ];
  const { status, stdout } = run(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(status).toBe(0);
  expect(answers.map(({ id }) => id)).toEqual(['a', 2, 'c']);
  expect(answers[0].html).toBe('<h3 id="user-content-hello">Hello </h3>');
});

test('render-readme says what a line should be', () => {
  const { status, stderr } = run('{"id": "a"}\n');
  expect(status).toBe(2);
  expect(stderr).toContain('Expected one JSON object a line: {"id": "…", "input": "…"}.');
});
