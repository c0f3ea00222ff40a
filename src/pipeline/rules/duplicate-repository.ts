import { parseRepository } from '../repository.ts';
import { grouped } from './grouped.ts';
import type { CatalogueRule, EntrySubject } from './rule.ts';

export const duplicateRepository: CatalogueRule = {
  id: 'duplicate-repository',
  severity: 'error',
  docs: {
    title: 'Two entries with one repository',
    what: 'An entry whose repository another entry has already, at the same branch or tag.',
    why: 'The same module would be listed, counted and cited twice.',
    mend: 'Keep one entry. If a repository holds several modules, each needs a ref of its own.',
    wrong:
      '# modules/birds.yaml\nrepository: https://github.com/o/birds\n# modules/birds-copy.yaml\nrepository: https://github.com/O/Birds/\n',
    right:
      '# modules/birds.yaml\nrepository: https://github.com/o/birds\n# modules/fish.yaml\nrepository: https://github.com/o/fish\n',
  },
  *check(entries) {
    for (const [first, ...others] of grouped(entries, addressOf)) {
      for (const other of others) {
        yield { in: other, ...other.places.spanOf('/repository'), params: { other: first.id } };
      }
    }
  },
};

function addressOf({ entry }: EntrySubject): string {
  const repository = parseRepository(entry.repository);
  const address = repository ? `${repository.host}/${repository.owner}/${repository.name}` : entry.repository;
  return `${address.toLowerCase()}@${entry.ref ?? ''}`;
}
