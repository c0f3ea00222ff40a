import type { Rule } from './rule.ts';

/** Faults in the text itself, noticed while it is read. */
export const READING_RULES: readonly Rule[] = [
  { id: 'file-empty', severity: 'error' },
  { id: 'file-too-large', severity: 'error' },
  { id: 'not-utf8', severity: 'error' },
  { id: 'control-character', severity: 'error' },
  { id: 'nesting', severity: 'error' },
  { id: 'reserved-key', severity: 'error' },
  { id: 'duplicate-key', severity: 'warning' },
  { id: 'yaml-alias', severity: 'error' },
  { id: 'yaml-bold', severity: 'error' },
  { id: 'yaml-colon', severity: 'error' },
  { id: 'yaml-documents', severity: 'error' },
  { id: 'yaml-key', severity: 'error' },
  { id: 'yaml-stray-text', severity: 'error' },
  { id: 'yaml-syntax', severity: 'error' },
  { id: 'yaml-tag', severity: 'error' },
  { id: 'json-line-break', severity: 'error' },
  { id: 'json-missing-comma', severity: 'error' },
  { id: 'json-syntax', severity: 'error' },
  { id: 'json-trailing-comma', severity: 'error' },
];
