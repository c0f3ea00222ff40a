import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { setAsideFiles } from './unchanged-files.ts';

let root: string;
const page = () => join(root, 'dist/a/index.html');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pages-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
});

const setAside = (version = '1') =>
  setAsideFiles({ outDir: join(root, 'dist'), cacheDir: join(root, 'cache'), version });

/** What a build does: takes the page back where it can, and writes it where it cannot. */
function build(key: string, version?: string): 'kept' | 'rendered' {
  const pages = setAside(version);
  const kept = pages.restore('a/index.html', key);
  if (!kept) writePage(key);
  pages.finish();
  return kept ? 'kept' : 'rendered';
}

function writePage(text: string): void {
  mkdirSync(join(root, 'dist/a'), { recursive: true });
  writeFileSync(page(), text);
}

test('a page that shows the same is kept as it stands', () => {
  expect(build('1')).toBe('rendered');
  expect(build('1')).toBe('kept');
  expect(readFileSync(page(), 'utf8')).toBe('1');
});

test('a page that shows another thing, or was made by other sources, is rendered', () => {
  build('1');
  expect(build('2')).toBe('rendered');
  expect(build('2', 'next')).toBe('rendered');
  expect(build('2', 'next')).toBe('kept');
});

test('a page that somebody wrote into is rendered', () => {
  build('1');
  writeFileSync(page(), 'by hand');
  expect(build('1')).toBe('rendered');
});

test('a page that is gone stays gone', () => {
  build('1');
  setAside().finish();
  expect(existsSync(page())).toBe(false);
});

test('after a build that was broken off, everything is rendered', () => {
  build('1');
  setAside();
  expect(build('1')).toBe('rendered');
});

test('without the cache everything is rendered', () => {
  build('1');
  rmSync(join(root, 'cache'), { recursive: true });
  expect(build('1')).toBe('rendered');
});

test('a manifest that was cut off is as good as none', () => {
  build('1');
  for (const name of readdirSync(join(root, 'cache'))) writeFileSync(join(root, 'cache', name), '{"version":');
  expect(build('1')).toBe('rendered');
  expect(build('1')).toBe('kept');
});

test('the history of an output folder stays, whether files are kept or not', () => {
  build('1');
  mkdirSync(join(root, 'dist/.git'));
  writeFileSync(join(root, 'dist/.git/HEAD'), 'main');
  expect(build('1')).toBe('kept');
  expect(build('1', 'next')).toBe('rendered');
  expect(readFileSync(join(root, 'dist/.git/HEAD'), 'utf8')).toBe('main');
});

test('an output folder that is a link stays one, and everything is rendered', () => {
  mkdirSync(join(root, 'elsewhere'));
  symlinkSync(join(root, 'elsewhere'), join(root, 'dist'));
  expect(build('1')).toBe('rendered');
  expect(build('1')).toBe('rendered');
  expect(lstatSync(join(root, 'dist')).isSymbolicLink()).toBe(true);
});
