import { textOf } from '../fields.ts';
import { parseLicence } from '../licence.ts';
import type { TextRule } from './rule.ts';

export const licenceMismatch: TextRule = {
  id: 'licence-mismatch',
  severity: 'warning',
  docs: {
    title: 'Two licences',
    what: 'A licence that the metadata declares and that is not the one of the LICENSE file in the repository.',
    why: 'Nobody can tell which one holds; the file in the repository is what counts.',
    mend: 'Write the same licence in both places, or leave it to the LICENSE file.',
    wrong: 'license: Apache License 2.0\n# the LICENSE file: MIT\n',
    right: 'license: MIT\n# the LICENSE file: MIT\n',
  },
  *check(subject) {
    const declared = textOf(subject, 'license');
    const found = subject.repository?.license;
    if (!declared || !found || familyOf(declared.value) === familyOf(found)) return;
    yield { start: declared.start, end: declared.end, params: { declared: declared.value, found } };
  },
};

/** The licence without "only" or "or later", which a short name leaves open; words that name none stay as they are. */
const familyOf = (name: string): string =>
  (parseLicence(name) ?? name.trim()).toLowerCase().replace(/-(?:only|or-later)$/, '');
