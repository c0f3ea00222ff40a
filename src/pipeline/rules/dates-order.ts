import { spelling, textOf } from '../fields.ts';
import type { TextRule } from './rule.ts';

export const datesOrder: TextRule = {
  id: 'dates-order',
  severity: 'warning',
  docs: {
    title: 'Updated before it was created',
    what: 'A date of creation that is later than the date of the last update.',
    why: 'One of them is wrong, and nobody can tell which.',
    mend: 'Correct the dates.',
    wrong: "dates:\n  created: '2025-03-01'\n  updated: '2024-12-24'\n",
    right: "dates:\n  created: '2024-03-01'\n  updated: '2024-12-24'\n",
  },
  *check(subject) {
    const [created, updated] = [textOf(subject, 'created'), textOf(subject, 'updated')];
    if (!created || !updated || !(isDate(created.value) && isDate(updated.value))) return;
    if (created.value <= updated.value) return;
    const { start, end, value } = updated;
    yield { start, end, params: { field: spelling(subject, 'updated'), created: created.value, updated: value } };
  },
};

const isDate = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
