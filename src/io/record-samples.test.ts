import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MODEL_NAME } from '../demo/arguments.ts';
import type { Entry } from '../model/generated/entry.ts';
import { validateEntry } from '../pipeline/validate.ts';
import { type DemoServer, startDemoServer } from './demo-server.ts';
import { askSample, readOperation, recordSamples } from './record-samples.ts';

const ENTRY = 'src/demo/demo-dominant-colours.yaml';

let demo: DemoServer;
beforeAll(async () => {
  demo = await startDemoServer({ port: 0 });
});
afterAll(() => demo.close());

function entryAt(path: string): Entry {
  const checked = validateEntry({ id: MODEL_NAME, path, bytes: readFileSync(path) });
  if (!checked.ok) throw new Error(`${path} is not valid.`);
  return checked.value;
}

test('the samples of the demonstration hold what its endpoint answers today', async () => {
  const { samples = [] } = entryAt(ENTRY);
  expect(samples).not.toHaveLength(0);
  const operation = await readOperation(demo.url);
  for (const sample of samples) expect(sample.answer).toEqual(await askSample(demo.url, operation, sample));
});

test('recording writes answer and day into the entry, and nothing else', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'samples-')), 'entry.yaml');
  const [sample] = entryAt(ENTRY).samples ?? [];
  const file = JSON.stringify(sample?.file);
  const before = [
    'repository: https://github.com/o/n # a comment of a person',
    'samples:',
    `  - title: ${sample?.title}`,
    '    recorded: "2020-01-01"',
    '    answer: {labels: [old]}',
    `    file: ${file}`,
    '',
  ];
  writeFileSync(path, before.join('\n'));
  expect(await recordSamples({ path, endpoint: demo.url, date: '2026-11-25' })).toBe(1);
  expect(entryAt(path).samples).toEqual([{ ...sample, recorded: '2026-11-25' }]);
  const after = readFileSync(path, 'utf8').split('\n');
  expect([...after.slice(0, 3), ...after.slice(-2)]).toEqual([...before.slice(0, 3), ...before.slice(-2)]);
});

test('an entry that names no endpoint says how to give one', async () => {
  await expect(recordSamples({ path: ENTRY, date: '2026-11-25' })).rejects.toThrow('--endpoint');
});
