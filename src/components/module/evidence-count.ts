import type { Module } from '../../model/module.ts';
import type { EvidenceName } from '../glyph/symbols.ts';

/** How many of a module's facts are known in which way; the ways in order of strength. */
export function countEvidence({
  facts,
}: Pick<Module, 'facts'>): { readonly how: EvidenceName; readonly count: number }[] {
  const order = ['checked', 'derived', 'declared', 'curated', 'unknown'] as const;
  const all = Object.values(facts);
  return order.map((how) => ({ how, count: all.filter((fact) => fact.how === how).length }));
}
