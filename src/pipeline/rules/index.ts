import { READING_RULES } from './reading.ts';
import type { Rule } from './rule.ts';
import { SCHEMA_RULES } from './schema.ts';

/** Every rule, sorted by id. */
export const RULES: readonly Rule[] = [...READING_RULES, ...SCHEMA_RULES].sort((a, b) => (a.id < b.id ? -1 : 1));

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

export function ruleOf(id: string): Rule {
  const rule = BY_ID.get(id);
  if (!rule) throw new Error(`No rule is called "${id}": add it to src/pipeline/rules/.`);
  return rule;
}
