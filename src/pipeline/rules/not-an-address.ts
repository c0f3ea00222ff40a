import { ADDRESS_FIELDS, spelling, textOf } from '../fields.ts';
import type { TextRule } from './rule.ts';

export const notAnAddress: TextRule = {
  id: 'not-an-address',
  severity: 'warning',
  docs: {
    title: 'A link that is no address',
    what: 'A link whose value does not start with https:// or http://.',
    why: 'It cannot be followed, so the page shows it as text.',
    mend: 'Write the whole address.',
    wrong: 'links:\n  dataset: zenodo.org/records/1234567\n',
    right: 'links:\n  dataset: https://zenodo.org/records/1234567\n',
  },
  *check(subject) {
    for (const field of ADDRESS_FIELDS) {
      const node = textOf(subject, field);
      if (!node || isAddress(node.value) || (field === 'zenodo' && /^10\./.test(node.value))) continue;
      yield { start: node.start, end: node.end, params: { field: spelling(subject, field), value: node.value } };
    }
  },
};

function isAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && !/\s/.test(text);
}
