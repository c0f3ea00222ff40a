import type { Rule } from './rule.ts';

/** What a repository or a working copy lacks as a whole. */
export const REPOSITORY_RULES: readonly Rule[] = [
  {
    id: 'metadata-missing',
    severity: 'warning',
    docs: {
      title: 'A repository without metadata',
      what: 'A repository that has none of ai4-metadata.yml, ai4-metadata.yaml, ai4-metadata.json, metadata.json and metadata.yaml at its top.',
      why: 'The catalogue then shows only what its own curators wrote down, and that grows old.',
      mend: 'Add ai4-metadata.yml; the submit page writes a first one.',
      wrong: 'README.md\nDockerfile\n',
      right: 'README.md\nDockerfile\nai4-metadata.yml\n',
    },
  },
];
