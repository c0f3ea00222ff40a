import { RESERVED_IDS } from '../../model/vocabulary.ts';
import type { CatalogueRule } from './rule.ts';

export const idReserved: CatalogueRule = {
  id: 'id-reserved',
  severity: 'error',
  docs: {
    title: 'An id that is reserved',
    what: `An entry whose id is one of ${RESERVED_IDS.join(', ')}.`,
    why: "The machine's own files in modules/ have these names, or a system gives them a meaning of its own.",
    mend: 'Choose another id.',
    wrong: '# modules/snapshot.yaml\nrepository: https://github.com/o/snapshot\n',
    right: '# modules/snapshot-camera.yaml\nrepository: https://github.com/o/snapshot\n',
  },
  *check(entries) {
    for (const subject of entries) {
      if (!RESERVED_IDS.some((reserved) => reserved === subject.id)) continue;
      yield { in: subject, start: 0, end: 0, params: { id: subject.id } };
    }
  },
};
