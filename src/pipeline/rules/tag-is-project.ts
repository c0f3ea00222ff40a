import { listOf } from '../fields.ts';
import type { TextRule } from './rule.ts';

/** Names of virtual organisations, which the platform uses to tell who may deploy a module. */
const PROJECT = /^(?:vo\.[\w.-]+|[\w-]+\.(?:eu|org|io))$/i;

export const tagIsProject: TextRule = {
  id: 'tag-is-project',
  severity: 'info',
  docs: {
    title: 'A tag that names a project',
    what: 'A tag that is the id of a project or a virtual organisation, such as vo.imagine-ai.eu.',
    why: 'It says who paid for or may deploy the module, not what it does; the catalogue lists projects apart.',
    mend: 'Nothing is wrong with the file: the catalogue shows it as a project. In an entry, put it under projects.',
    wrong: 'tags:\n  - plankton\n  - vo.imagine-ai.eu\n',
    right: 'tags:\n  - plankton\n',
  },
  *check(subject) {
    for (const item of listOf(subject, 'tags')?.items ?? []) {
      if (item.kind !== 'scalar' || !PROJECT.test(String(item.value))) continue;
      yield { start: item.start, end: item.end, params: { value: String(item.value) } };
    }
  },
};
