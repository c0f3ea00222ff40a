import { grouped, skeleton } from './grouped.ts';
import type { CatalogueRule } from './rule.ts';

export const lookAlikeId: CatalogueRule = {
  id: 'look-alike-id',
  severity: 'warning',
  docs: {
    title: 'Two ids that look alike',
    what: 'Ids that differ only in hyphens, or in letters that eyes confuse: 0 and o, 1 and l.',
    why: 'Readers take one module for the other; somebody may even want them to.',
    mend: 'Choose an id that cannot be mistaken.',
    wrong:
      '# modules/yolo-torch.yaml\nrepository: https://github.com/o/a\n# modules/yol0-torch.yaml\nrepository: https://github.com/o/b\n',
    right:
      '# modules/yolo-torch.yaml\nrepository: https://github.com/o/a\n# modules/yolo-keras.yaml\nrepository: https://github.com/o/b\n',
  },
  *check(entries) {
    for (const [first, ...others] of grouped(entries, ({ id }) => skeleton(id))) {
      for (const other of others) yield { in: other, start: 0, end: 0, params: { id: other.id, other: first.id } };
    }
  },
};
