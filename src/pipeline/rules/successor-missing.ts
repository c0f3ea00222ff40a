import { namesOf } from './names.ts';
import type { CatalogueRule } from './rule.ts';

export const successorMissing: CatalogueRule = {
  id: 'successor-missing',
  severity: 'error',
  docs: {
    title: 'A successor that is not listed',
    what: 'A superseded entry without a successor, or with one that no entry is called; and an entry that succeeds itself.',
    why: 'Readers of the old page would be led nowhere.',
    mend: 'Write the id of the module that takes its place, or choose another lifecycle stage.',
    wrong:
      '# modules/old.yaml\nrepository: https://github.com/o/old\nlifecycle:\n  stage: superseded\n  successor: nowhere\n',
    right:
      '# modules/new.yaml\nrepository: https://github.com/o/new\n# modules/old.yaml\nrepository: https://github.com/o/old\nlifecycle:\n  stage: superseded\n  successor: new\n',
  },
  *check(entries) {
    const names = namesOf(entries);
    for (const subject of entries) {
      const { lifecycle } = subject.entry;
      const successor = lifecycle?.successor;
      const isMissing =
        successor === undefined ? lifecycle?.stage === 'superseded' : !names.has(successor.toLowerCase());
      if (!isMissing && successor !== subject.id) continue;
      const pointer = successor === undefined ? '/lifecycle/stage' : '/lifecycle/successor';
      yield { in: subject, ...subject.places.spanOf(pointer), params: { successor: successor ?? '' } };
    }
  },
};
