import { expect, test } from 'vitest';
import type { Candidate } from '../../model/source-list.ts';
import { readGitmodules } from './read-gitmodules.ts';

const section = (path: string, ...lines: string[]) =>
  [`[submodule "${path}"]`, `\tpath = ${path}`, ...lines, ''].join('\n');
const base = { url: 'https://github.com/hub/catalogue', host: 'github.com', owner: 'hub', name: 'catalogue' };
const told = (each: Candidate | undefined) => (each && 'repository' in each ? each.repository.url : each?.problem);
const urlOf = (url: string) => told(readGitmodules({ text: section('a', `\turl = ${url}`), base })[0]);

test('reads an address in every form that git takes', () => {
  const wanted = 'https://github.com/hub/birdsong';
  expect(urlOf('https://github.com/hub/birdsong')).toBe(wanted);
  expect(urlOf('https://github.com/hub/birdsong.git')).toBe(wanted);
  expect(urlOf('https://github.com/hub/birdsong/')).toBe(wanted);
  expect(urlOf('git@github.com:hub/birdsong.git')).toBe(wanted);
  expect(urlOf('ssh://git@github.com/hub/birdsong')).toBe(wanted);
  expect(urlOf('git://github.com/hub/birdsong.git')).toBe(wanted);
  expect(urlOf('http://github.com/hub/birdsong')).toBe(wanted);
  expect(urlOf('../birdsong')).toBe(wanted);
  expect(urlOf('../../other/birdsong.git')).toBe('https://github.com/other/birdsong');
  expect(urlOf('"https://github.com/hub/birdsong"')).toBe(wanted);
});

test('names what is no address that can be read', () => {
  expect(urlOf('/srv/git/birdsong')).toBe('"/srv/git/birdsong" is no address of a repository that can be read');
  expect(told(readGitmodules({ text: section('a') })[0])).toBe('it states no address');
});

test('takes the branch that is stated, and says where none is', () => {
  const text = [
    section('a', '\turl = https://github.com/hub/a', '\tbranch = next'),
    section('b', '\turl = https://github.com/hub/b', '\tbranch = .'),
    section('c', '\turl = https://github.com/hub/c'),
  ].join('\n');
  const [a, b, c] = readGitmodules({ text });
  expect(a).toMatchObject({ repository: { ref: 'next' } });
  expect(a).not.toHaveProperty('note');
  for (const each of [b, c]) expect(each).toMatchObject({ note: 'no branch stated: the default one is read' });
});

test('tells where the file and the tree differ', () => {
  const text = section('a', '\turl = https://github.com/hub/a', '\tbranch = main');
  expect(readGitmodules({ text, gitlinks: ['a'] })[0]).not.toHaveProperty('note');
  expect(readGitmodules({ text, gitlinks: ['orphan'] })).toEqual([
    expect.objectContaining({ name: 'a', note: 'the tree holds no such submodule' }),
    { name: 'orphan', problem: 'a submodule of the tree that .gitmodules does not name' },
  ]);
});

test('a text that is something else holds no candidates', () => {
  expect(readGitmodules({ text: '<html>' })).toEqual([]);
});
