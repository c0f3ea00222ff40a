export const reasons = {
  'repository-archived': 'Repository archived',
  'repository-gone': 'Repository gone',
  unmaintained: 'Unmaintained',
  superseded: 'Superseded',
  'no-licence': 'No licence',
  'data-problem': 'Data problem',
  'author-request': 'Author’s request',
  policy: 'Policy',
};
