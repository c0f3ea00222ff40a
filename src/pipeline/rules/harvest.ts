import type { Rule } from './rule.ts';

/** States of the last harvest that a person should know of, told at the line of the entry that names the repository. */
export const HARVEST_RULES: readonly Rule[] = [
  {
    id: 'harvest-gone',
    severity: 'warning',
    docs: {
      title: 'The repository cannot be found',
      what: 'A repository that its host no longer knows, or does not show to the public.',
      why: 'The module cannot be checked, built or run from its source; what is shown was read before.',
      mend: 'Correct the address. If the repository is gone for good, set the lifecycle to withdrawn with the reason repository-gone.',
      wrong: 'repository: https://github.com/o/birds-that-was\n',
      right: 'repository: https://github.com/o/birds\n',
    },
  },
  {
    id: 'harvest-hijacked',
    severity: 'error',
    docs: {
      title: 'Another repository took over the name',
      what: 'A repository that answers to the old name and is not the one that was listed: the identity behind the name changed.',
      why: 'Somebody else could publish under the name of a module that people trust.',
      mend: 'Find out where the module lives now. Nothing is read from the new repository until a person has looked.',
      wrong: 'repository: https://github.com/o/birds\n',
      right: 'repository: https://github.com/new-owner/birds\n',
    },
  },
  {
    id: 'harvest-invalid',
    severity: 'warning',
    docs: {
      title: 'The repository’s metadata could not be read',
      what: 'A repository without a metadata file, or with one that is not read at all: too large, a symbolic link, a Git LFS pointer.',
      why: 'The module is shown by what was read before, or by what the marketplace found out itself.',
      mend: 'Write a plain ai4-metadata.yml of at most 64 KB at the root of the repository.',
      wrong: 'repository: https://github.com/o/birds\n# o/birds holds no ai4-metadata.yml\n',
      right: 'repository: https://github.com/o/birds\n# o/birds holds ai4-metadata.yml\n',
    },
  },
  {
    id: 'harvest-readme',
    severity: 'warning',
    docs: {
      title: 'The README could not be rendered',
      what: 'A README or a description that takes longer than 5 seconds or more memory than 700 MB to render.',
      why: 'Readers see it letter by letter, as it was written.',
      mend: 'Look for what is nested very deep or repeated very often, such as quotations within quotations.',
      wrong:
        'repository: https://github.com/o/birds\n# its README holds 600 paragraphs, each behind 98 quotation marks\n',
      right: 'repository: https://github.com/o/birds\n# its README holds 600 paragraphs\n',
    },
  },
  {
    id: 'harvest-stale',
    severity: 'info',
    docs: {
      title: 'The last harvest failed',
      what: 'A repository that could not be read the last time: the host did not answer, or not in full.',
      why: 'What is shown may be older than the repository.',
      mend: 'Nothing need be done: the next harvest tries again.',
      wrong: 'repository: https://github.com/o/birds\n',
      right: 'repository: https://github.com/o/birds\n',
    },
  },
];
