import type { CatalogueRule } from './rule.ts';

export const repositoryArchived: CatalogueRule = {
  id: 'repository-archived',
  severity: 'warning',
  docs: {
    title: 'The repository is archived',
    what: 'An entry that is active while its repository was made read-only by its owner.',
    why: 'Nobody will mend faults there; readers should know before they build on it.',
    mend: 'Set the lifecycle to deprecated with the reason repository-archived, or name the successor.',
    wrong: '# modules/birds.yaml\n# archived\nrepository: https://github.com/o/birds\n',
    right:
      '# modules/birds.yaml\n# archived\nrepository: https://github.com/o/birds\nlifecycle:\n  stage: deprecated\n  reason: repository-archived\n',
  },
  *check(entries) {
    for (const subject of entries) {
      const stage = subject.entry.lifecycle?.stage ?? 'active';
      if (!subject.repository?.archived || !(stage === 'active' || stage === 'experimental')) continue;
      yield { in: subject, ...subject.places.spanOf('/repository'), params: { stage } };
    }
  },
};
