import { parseRepository } from '../repository.ts';
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
    if (!entries.some(({ repository }) => repository?.forkOf)) return;
    const listed = new Map(entries.flatMap((subject) => namesOf(subject).map((name) => [name, subject.id] as const)));
    for (const subject of entries) {
      const origin = subject.repository?.forkOf;
      const other = origin && listed.get(origin.toLowerCase());
      if (!other || subject.entry.curated?.baseModel?.id === other) continue;
      yield { in: subject, ...subject.places.spanOf('/repository'), params: { origin, other } };
    }
  },
};

/** As the entry writes it, and as the host spells it today: the host names a fork's origin by the latter. */
function namesOf({ entry, repository: facts }: EntrySubject): string[] {
  const repository = parseRepository(entry.repository);
  const names = [repository && `${repository.owner}/${repository.name}`, facts?.movedTo];
  return names.flatMap((name) => name?.toLowerCase() ?? []);
}
