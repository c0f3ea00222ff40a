import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { escapedReadme } from '../pipeline/readme/escaped-readme.ts';
import { openReadmeCache, readRendererVersion } from './readme-cache.ts';
import type { ReadmeJob } from './readme-child.ts';

const JOB: ReadmeJob = {
  text: 'x',
  base: {
    repositoryUrl: 'https://github.com/owner/name',
    path: 'README.md',
    idPrefix: 'user-content-',
    topLevel: 3,
    images: {},
  },
  limitBytes: 100,
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readme-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('answers what it was given, for the same text, base and version only', () => {
  const cache = openReadmeCache(folder, '1');
  cache.write(JOB, escapedReadme('x'));
  expect(cache.read(JOB)).toEqual(escapedReadme('x'));
  expect(cache.read({ ...JOB, text: 'y' })).toBeUndefined();
  expect(cache.read({ ...JOB, base: { ...JOB.base, commit: 'abc' } })).toBeUndefined();
  expect(openReadmeCache(folder, '2').read(JOB)).toBeUndefined();
});

test('keeps no text that met a limit', () => {
  openReadmeCache(folder, '1').write(JOB, escapedReadme('x', 'It took too long.'));
  expect(readdirSync(folder)).toEqual([]);
});

test('knows the renderer by its sources', () => {
  expect(readRendererVersion('.')).toMatch(/^[0-9a-f]{64}$/);
});
