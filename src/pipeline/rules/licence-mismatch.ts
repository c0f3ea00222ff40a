import { textOf } from '../fields.ts';
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

/** `Apache License 2.0`, `Apache-2.0` and `apache 2` are one licence; so are a version "only" and "or later". */
function familyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b(?:the|licen[cs]es?|version|clause|only|or|later)\b/g, '')
    .replace(/gnu affero general public/, 'agpl')
    .replace(/gnu lesser general public/, 'lgpl')
    .replace(/gnu general public/, 'gpl')
    .replace(/v(?=\d)/g, '')
    .replace(/\.0\b/g, '')
    .replace(/[^a-z0-9.]/g, '');
}
