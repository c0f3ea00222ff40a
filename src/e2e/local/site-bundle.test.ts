import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBundle } from '../../site/site-bundle.ts';

const projectRoot = resolve(import.meta.dirname, '../../..');
/** Below the project, where the bundle finds its packages. */
let cacheDir: string;

beforeAll(() => {
  mkdirSync(join(projectRoot, '.cache'), { recursive: true });
  cacheDir = mkdtempSync(join(projectRoot, '.cache/bundles-'));
});
afterAll(() => rmSync(cacheDir, { recursive: true }));

const open = (version: string) => openBundle({ projectRoot, cacheDir, version });

test('a bundle is made once for its sources, and those that nobody uses any more are removed', async () => {
  const { client, renderer } = await open('first');
  const paths = (await renderer.listPages()).map(({ pathname }) => pathname);
  expect(paths).toContain('/search.json');
  const made = statSync(client).ctimeMs;

  await open('first');
  expect(statSync(client).ctimeMs).toBe(made);

  const longAgo = new Date(Date.now() - 2 * 3_600_000);
  utimesSync(join(cacheDir, 'first'), longAgo, longAgo);
  await open('second');
  expect(existsSync(client)).toBe(false);
});
