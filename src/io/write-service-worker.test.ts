import { expect, test } from 'vitest';
import { chooseFiles, type SiteFile } from './write-service-worker.ts';

const file = (path: string, sizeBytes: number): SiteFile => ({ path, sizeBytes, file: path });
const FILES = [
  file('', 100),
  file('_astro/x.js', 100),
  file('search.json', 100),
  file('in/image/', 50),
  file('modules/a/', 50),
  file('modules/b/', 50),
  file('organisation/kit/', 10),
  file('es/submit/', 10),
];
const paths = (files: readonly SiteFile[]) => files.map(({ path }) => path);

test('the shell is kept whatever it takes', () => {
  expect(paths(chooseFiles(FILES, { bytes: 0, files: 0 }).kept)).toEqual(['', '_astro/x.js', 'search.json']);
});

test('modules come before lists, as far as the bytes go', () => {
  const { kept, others } = chooseFiles(FILES, { bytes: 400, files: 100 });
  expect(paths(kept).slice(3)).toEqual(['modules/a/', 'modules/b/']);
  expect(paths(others)).toEqual(['in/image/', 'es/submit/', 'organisation/kit/']);
});

test('the main pages of other languages come last, where there is room', () => {
  const { kept, others } = chooseFiles(FILES, { bytes: 1e6, files: 100 });
  expect(paths(kept).slice(3)).toEqual(['modules/a/', 'modules/b/', 'in/image/', 'es/submit/']);
  expect(paths(others)).toEqual(['organisation/kit/']);
});

test('the number of files is limited too', () => {
  expect(paths(chooseFiles(FILES, { bytes: 1e6, files: 4 }).kept).slice(3)).toEqual(['modules/a/']);
});
