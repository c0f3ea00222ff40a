import { NOT_RESOLVED, timestampTag } from 'js-yaml';
import type { TextRule } from './rule.ts';

export const unquotedDate: TextRule = {
  id: 'unquoted-date',
  severity: 'warning',
  docs: {
    title: 'A date without quotes',
    what: 'A date in a YAML file that stands without quotes.',
    why: 'YAML 1.1, which the AI4OS platform reads, makes a date object of it, and its own check then refuses the file: a date must be text.',
    mend: 'Put the date in quotes.',
    wrong: 'dates:\n  created: 2024-09-13\n  updated: 2025-01-24\n',
    right: "dates:\n  created: '2024-09-13'\n  updated: '2025-01-24'\n",
  },
  *check({ source: { scalars, format, lines } }) {
    if (format !== 'yaml') return;
    for (const { start, end, style } of scalars) {
      if (style !== 'plain') continue;
      const text = lines.text.slice(start, end);
      if (timestampTag.resolve(text, false, timestampTag.tagName) === NOT_RESOLVED) continue;
      yield { start, end, params: { value: text }, repair: [{ start, end, text: `'${text}'` }] };
    }
  },
};
