import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { sourceVersion } from './source-version.ts';

function project() {
  const root = mkdtempSync(join(tmpdir(), 'sources-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(join(root, 'src/pages/index.astro'), '<p>1</p>');
  writeFileSync(join(root, 'package-lock.json'), '{}');
  return root;
}

test('is the same for the same sources', () => {
  const root = project();
  const version = sourceVersion(root);
  writeFileSync(join(root, 'src/pages/index.test.ts'), '');
  expect(sourceVersion(root)).toBe(version);
});

test.each([
  ['a template', 'src/pages/index.astro'],
  ['a dictionary', 'src/de.ts'],
  ['a package', 'package-lock.json'],
])('is another once %s has changed', (_, file) => {
  const root = project();
  const version = sourceVersion(root);
  writeFileSync(join(root, file), 'changed');
  expect(sourceVersion(root)).not.toBe(version);
});

test('counts a link as the file that it leads to', () => {
  const root = project();
  writeFileSync(join(root, 'package.css'), 'p{}');
  symlinkSync(join(root, 'package.css'), join(root, 'src/linked.css'));
  const version = sourceVersion(root);
  writeFileSync(join(root, 'package.css'), 'changed');
  expect(sourceVersion(root)).not.toBe(version);
});
