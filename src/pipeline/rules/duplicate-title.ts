import { grouped, skeleton } from './grouped.ts';
import type { CatalogueRule, EntrySubject } from './rule.ts';

export const duplicateTitle: CatalogueRule = {
  id: 'duplicate-title',
  severity: 'warning',
  docs: {
    title: 'Two modules with one title',
    what: 'Titles that are the same, or differ only in what eyes confuse.',
    why: 'In a list nobody can tell the two apart.',
    mend: 'Say in the title what is different: the data, the method, the institute.',
    wrong:
      '# modules/a.yaml\nrepository: https://github.com/o/a\noverrides:\n  title: { value: Fish counter, reason: Shorter. }\n# modules/b.yaml\nrepository: https://github.com/o/b\noverrides:\n  title: { value: Fish Counter, reason: Shorter. }\n',
    right:
      '# modules/a.yaml\nrepository: https://github.com/o/a\noverrides:\n  title: { value: Fish counter, reason: Shorter. }\n# modules/b.yaml\nrepository: https://github.com/o/b\noverrides:\n  title: { value: Fish counter for sonar, reason: Shorter. }\n',
  },
  *check(entries) {
    for (const [first, ...others] of grouped(entries, (entry) => titleOf(entry) && skeleton(titleOf(entry) ?? ''))) {
      for (const other of others) {
        const pointer = other.entry.overrides?.title ? '/overrides/title/value' : '/curated/title';
        const params = { title: titleOf(other) ?? '', other: first.id };
        yield { in: other, ...other.places.spanOf(pointer), params };
      }
    }
  },
};

const titleOf = ({ entry }: EntrySubject): string | undefined => entry.overrides?.title?.value ?? entry.curated?.title;
