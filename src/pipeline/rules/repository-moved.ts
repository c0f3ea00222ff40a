import { parseRepository } from '../repository.ts';
import type { CatalogueRule } from './rule.ts';

export const repositoryMoved: CatalogueRule = {
  id: 'repository-moved',
  severity: 'warning',
  docs: {
    title: 'The repository has another name',
    what: 'An entry whose repository answers under another owner or name today.',
    why: 'The host forwards the old name only until somebody else takes it, and then another program would be listed here.',
    mend: 'Write the address of today.',
    wrong: '# modules/birds.yaml\n# moved to o/bird-calls\nrepository: https://github.com/o/birds\n',
    right: '# modules/birds.yaml\n# moved to o/bird-calls\nrepository: https://github.com/o/bird-calls\n',
  },
  *check(entries) {
    for (const subject of entries) {
      const now = subject.repository?.movedTo;
      const written = now && parseRepository(subject.entry.repository);
      if (!now || !written || now.toLowerCase() === `${written.owner}/${written.name}`.toLowerCase()) continue;
      const span = subject.places.spanOf('/repository');
      const address = `https://${written.host}/${now}`;
      yield {
        in: subject,
        ...span,
        params: { from: `${written.owner}/${written.name}`, address },
        repair: [{ ...span, text: address }],
      };
    }
  },
};
