import type { CatalogueRule } from './rule.ts';

/** Longest id, characters: it stands in addresses and file names. */
const MOST = 64;

export const idForm: CatalogueRule = {
  id: 'id-form',
  severity: 'error',
  docs: {
    title: 'An id of the wrong form',
    what: 'An entry whose file is not called <id>.yaml, with an id of lower-case letters, digits and single hyphens, 2 to 64 characters.',
    why: 'The file name is the id, and the id is the address of the module for ever.',
    mend: 'Rename the file.',
    wrong: '# modules/My_Birds.yaml\nrepository: https://github.com/o/birds\n',
    right: '# modules/my-birds.yaml\nrepository: https://github.com/o/birds\n',
  },
  *check(entries) {
    for (const subject of entries) {
      const file = subject.path.split(/[\\/]/).at(-1) ?? '';
      const isForm =
        /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(subject.id) && subject.id.length >= 2 && subject.id.length <= MOST;
      if (isForm && file === `${subject.id}.yaml`) continue;
      yield { in: subject, start: 0, end: 0, params: { file, wanted: `${wantedId(subject.id)}.yaml` } };
    }
  },
};

const wantedId = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, MOST);
