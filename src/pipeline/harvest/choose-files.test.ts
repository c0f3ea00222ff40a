import { describe, expect, test } from 'vitest';
import { chooseFiles, isLfsPointer, unreadable } from './choose-files.ts';
import type { ListedFile } from './source-host.ts';

const file = (path: string, rest: Partial<ListedFile> = {}): ListedFile => ({ path, oid: path, kind: 'file', ...rest });
const pathsOf = (...paths: string[]) =>
  Object.fromEntries(
    Object.entries(chooseFiles(paths.map((path) => file(path)))).map(([role, each]) => [role, each.path]),
  );

describe('chooseFiles', () => {
  test('takes schema 2 before schema 1', () => {
    expect(pathsOf('metadata.json', 'ai4-metadata.yml')).toEqual({ metadata: 'ai4-metadata.yml' });
    expect(pathsOf('metadata.yaml', 'metadata.json')).toEqual({ metadata: 'metadata.json' });
    expect(pathsOf('ai4-metadata.json', 'ai4-metadata.yaml')).toEqual({ metadata: 'ai4-metadata.yaml' });
  });

  test('looks for the README where GitHub does, in its order', () => {
    expect(pathsOf('docs/README.md', 'README.rst', '.github/readme')).toEqual({ readme: '.github/readme' });
    expect(pathsOf('docs/README.md', 'README.rst')).toEqual({ readme: 'README.rst' });
    expect(pathsOf('docs/README.md')).toEqual({ readme: 'docs/README.md' });
    expect(pathsOf('README.txt', 'README.md')).toEqual({ readme: 'README.md' });
  });

  test('takes a name in any case, the usual one first', () => {
    expect(pathsOf('Readme.MD', 'licence.md', 'DOCKERFILE')).toEqual({
      readme: 'Readme.MD',
      license: 'licence.md',
      dockerfile: 'DOCKERFILE',
    });
    expect(pathsOf('dockerfile', 'Dockerfile')).toEqual({ dockerfile: 'Dockerfile' });
  });

  test('takes no folder, link or submodule for a file, but tells of metadata that are a link', () => {
    const listing = [
      file('LICENSE', { kind: 'folder' }),
      file('README.md', { kind: 'link' }),
      file('Dockerfile', { kind: 'submodule' }),
      file('ai4-metadata.yml', { kind: 'link' }),
    ];
    expect(Object.keys(chooseFiles(listing))).toEqual(['metadata']);
  });

  test('takes no file of another folder', () => {
    expect(pathsOf('src/README.md', 'docs/LICENSE', 'README.md.bak')).toEqual({});
  });
});

test('a file that is too large is named with both sizes', () => {
  expect(unreadable(file('README.md', { sizeBytes: 2_000_000 }), 'readme')).toBe(
    'README.md has 2000000 bytes, and at most 1048576 are read.',
  );
  expect(unreadable(file('README.md', { sizeBytes: 1_048_576 }), 'readme')).toBeUndefined();
  expect(unreadable(file('README.md'), 'readme')).toBeUndefined();
});

test('an LFS pointer is known by its first line', () => {
  expect(isLfsPointer(Buffer.from('version https://git-lfs.github.com/spec/v1\noid'))).toBe(true);
  expect(isLfsPointer(Buffer.from('version 1'))).toBe(false);
});
