import type { Rule } from './rule.ts';

/** What the schemas demand, one rule a kind of fault. */
export const SCHEMA_RULES: readonly Rule[] = [
  { id: 'dropped-key', severity: 'error' },
  { id: 'missing-key', severity: 'error' },
  { id: 'not-allowed', severity: 'error' },
  { id: 'out-of-range', severity: 'error' },
  { id: 'repeated-item', severity: 'error' },
  { id: 'unknown-entry-key', severity: 'error' },
  { id: 'wrong-form', severity: 'error' },
  { id: 'wrong-type', severity: 'error' },
];
