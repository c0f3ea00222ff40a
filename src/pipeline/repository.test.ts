import { expect, test } from 'vitest';
import { parseRepository } from './repository.ts';

test.each([
  'https://github.com/owner/name',
  'https://github.com/owner/name/',
  'https://github.com/owner/name.git',
  'https://GitHub.com/owner/name',
])('%s is owner/name on github.com', (url) => {
  expect(parseRepository(url)).toEqual({
    url: 'https://github.com/owner/name',
    host: 'github.com',
    owner: 'owner',
    name: 'name',
  });
});

test('a name keeps its case, its dots and its underscores', () => {
  expect(parseRepository('https://gitlab.example.org/Group_1/my.name-2')?.name).toBe('my.name-2');
});

test.each([
  'http://github.com/owner/name',
  'ssh://git@github.com/owner/name',
  'git@github.com:owner/name',
  'https://user@github.com/owner/name',
  'https://user:secret@github.com/owner/name',
  'https://github.com:444/owner/name',
  'https://github.com/owner/name?x=y',
  'https://github.com/owner/name#x',
  'https://github.com/owner/name/tree/main',
  'https://github.com/owner',
  'https://github.com/owner/%2e%2e',
  'https://github.com/owner/..',
  'https://github.com/../name',
  'https://github.com/--upload-pack=x/name',
  'https://github.com\\owner\\name',
  'https://github.com/owner/na me',
  'https://github.com/owner/n\u0430me',
  'https://gith\u03c5b.com/owner/name',
  'https://localhost/owner/name',
  'https://[::1]/owner/name',
  'https://169.254.169.254/owner/name',
  'https://1.2.3.999/owner/name',
  ' https://github.com/owner/name',
  'https://github.com/owner/name\n',
  'javascript:alert(1)',
])('%j is no repository', (url) => {
  expect(parseRepository(url)).toBeUndefined();
});
