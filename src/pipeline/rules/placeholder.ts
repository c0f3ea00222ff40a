import { fieldOf } from '../schema-problems.ts';
import { pointerOfNode } from '../source/tree.ts';
import type { TextRule } from './rule.ts';

/** What templates leave for the author to replace. */
const PLACEHOLDER =
  /add-some-[\w-]*|https?:\/\/(?:www\.)?example\.(?:com|net|org)\b\S*|\b(?:TODO|FIXME|TBD)\b|lorem ipsum/i;

export const placeholder: TextRule = {
  id: 'placeholder',
  severity: 'warning',
  docs: {
    title: 'A value that the template left',
    what: 'Text or an address that a template contains to be replaced: add-some-…, example.org, TODO.',
    why: 'Readers follow the link and find nothing, and machines take the text for a fact.',
    mend: 'Write the real value, or delete the line.',
    wrong: 'links:\n  documentation: http://add-some-documentation.com\n',
    right: 'links:\n  documentation: https://birds.readthedocs.io/\n',
  },
  *check({ source: { root, scalars } }) {
    for (const scalar of scalars) {
      const found = PLACEHOLDER.exec(String(scalar.value))?.[0];
      if (found === undefined) continue;
      const { start, end } = scalar;
      yield { start, end, params: { text: found, field: fieldOf(pointerOfNode(root, scalar) ?? '') } };
    }
  },
};
