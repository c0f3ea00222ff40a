import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseFolderAround } from './output-folder.ts';

const PROJECT = process.cwd();

test.each(['', '.', '..', '/', PROJECT, join(PROJECT, '..')])('refuses "%s", which the project stands in', (outDir) => {
  expect(() => refuseFolderAround(PROJECT, outDir)).toThrow('Expected a folder of its own');
});

test.each(['dist', `${PROJECT}-site`, join(PROJECT, '.cache/site'), '/srv/site'])('takes "%s"', (outDir) => {
  expect(() => refuseFolderAround(PROJECT, outDir)).not.toThrow();
});
