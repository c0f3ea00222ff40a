import { parseRepository } from '../repository.ts';
import { spanAt } from '../source/span-at.ts';
import type { CatalogueRule, EntrySubject } from './rule.ts';

export const repositoryFork: CatalogueRule = {
  id: 'repository-fork',
  severity: 'warning',
  docs: {
    title: 'A fork of a listed module',
    what: 'An entry whose repository was forked from the repository of another entry.',
    why: 'Most forks are copies that were made to propose a change; listing one shows the module twice.',
    mend: 'List it only if it is a module of its own, and say so by its base model.',
    wrong:
      '# modules/birds.yaml\nrepository: https://github.com/o/birds\n# modules/my-birds.yaml\n# fork of o/birds\nrepository: https://github.com/me/birds\n',
    right:
      '# modules/birds.yaml\nrepository: https://github.com/o/birds\n# modules/my-birds.yaml\n# fork of other/thing\nrepository: https://github.com/me/birds\n',
  },
  *check(entries) {
    const listed = new Map(entries.map((subject) => [nameOf(subject), subject.id]));
    for (const subject of entries) {
      const origin = subject.repository?.forkOf;
      const other = origin && listed.get(origin.toLowerCase());
      if (!other || subject.entry.curated?.baseModel?.id === other) continue;
      yield { in: subject, ...spanAt(subject.source.root, '/repository'), params: { origin, other } };
    }
  },
};

function nameOf({ entry }: EntrySubject): string {
  const repository = parseRepository(entry.repository);
  return repository ? `${repository.owner}/${repository.name}`.toLowerCase() : '';
}
