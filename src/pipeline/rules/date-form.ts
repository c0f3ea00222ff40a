import { spelling, textOf } from '../fields.ts';
import type { TextRule } from './rule.ts';

export const dateForm: TextRule = {
  id: 'date-form',
  severity: 'warning',
  docs: {
    title: 'A date that is no date',
    what: 'A date that is not written as year-month-day, or that no calendar has.',
    why: 'It cannot be sorted or compared, so the catalogue shows no date.',
    mend: 'Write it as 2026-01-31.',
    wrong: "dates:\n  created: '13.09.2024'\n  updated: '2025-02-30'\n",
    right: "dates:\n  created: '2024-09-13'\n  updated: '2025-02-28'\n",
  },
  *check(subject) {
    for (const field of ['created', 'updated'] as const) {
      const node = textOf(subject, field);
      if (!node || isCalendarDate(node.value)) continue;
      yield { start: node.start, end: node.end, params: { field: spelling(subject, field), value: node.value } };
    }
  },
};

function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
