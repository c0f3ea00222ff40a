import { expect, test } from 'vitest';
import { parseRepositoryInput } from './repository-input.ts';

const REEF = {
  url: 'https://github.com/sea-lab/reef-mapper',
  host: 'github.com',
  owner: 'sea-lab',
  name: 'reef-mapper',
};

test.each([
  'https://github.com/sea-lab/reef-mapper',
  'http://github.com/sea-lab/reef-mapper/',
  'https://www.github.com/sea-lab/reef-mapper.git',
  ' github.com/sea-lab/reef-mapper ',
  'GitHub.com/sea-lab/reef-mapper',
  'sea-lab/reef-mapper',
  'git@github.com:sea-lab/reef-mapper.git',
  'ssh://git@github.com/sea-lab/reef-mapper.git',
  'git+https://github.com/sea-lab/reef-mapper.git',
  '<https://github.com/sea-lab/reef-mapper#readme>',
  'https://github.com/sea-lab/reef-mapper?tab=readme-ov-file',
  'https://github.com/sea-lab/reef-mapper/issues/3',
])('%s is read', (input) => {
  expect(parseRepositoryInput(input)).toEqual(REEF);
});

test('a page of a branch names the branch', () => {
  expect(parseRepositoryInput('https://github.com/sea-lab/reef-mapper/tree/v2')).toEqual({ ...REEF, ref: 'v2' });
});

test('another host is kept', () => {
  expect(parseRepositoryInput('https://codeberg.org/sea-lab/reef-mapper')).toMatchObject({ host: 'codeberg.org' });
});

test.each([
  '',
  'reef-mapper',
  'https://github.com/sea-lab',
  'javascript:alert(1)',
  'two words',
  'https://user:x@github.com/a/b',
  'x'.repeat(900),
])('%s is no repository', (input) => {
  expect(parseRepositoryInput(input)).toBeUndefined();
});
