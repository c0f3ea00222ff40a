import { namesOf } from './names.ts';
import type { CatalogueRule } from './rule.ts';

export const descentUnresolved: CatalogueRule = {
  id: 'descent-unresolved',
  severity: 'error',
  docs: {
    title: 'A base model that is not listed',
    what: 'An entry that descends from a module by id, where no entry has that id or alias.',
    why: 'The line of descent breaks off, and advisories of the base model do not reach this module.',
    mend: 'Correct the id. For a model outside the catalogue state its address as url.',
    wrong:
      '# modules/child.yaml\nrepository: https://github.com/o/child\ncurated:\n  commit: 1f0c3a5e7b9d2f4a6c8e0b1d3f5a7c9e2b4d6f80\n  date: "2025-01-01"\n  title: Child\n  summary: Tells birds apart by their calls.\n  baseModel:\n    id: parent\n    evidence: README.md\n',
    right:
      '# modules/child.yaml\nrepository: https://github.com/o/child\ncurated:\n  commit: 1f0c3a5e7b9d2f4a6c8e0b1d3f5a7c9e2b4d6f80\n  date: "2025-01-01"\n  title: Child\n  summary: Tells birds apart by their calls.\n  baseModel:\n    url: https://github.com/tensorflow/models\n    evidence: README.md\n',
  },
  *check(entries) {
    const names = namesOf(entries);
    for (const subject of entries) {
      const parent = subject.entry.curated?.baseModel?.id;
      if (parent === undefined || names.has(parent.toLowerCase())) continue;
      yield { in: subject, ...subject.places.spanOf('/curated/baseModel/id'), params: { parent } };
    }
  },
};
