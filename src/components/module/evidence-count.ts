import type { Fact } from '../../model/fact.ts';
import type { Module } from '../../model/module.ts';
import type { EvidenceName } from '../glyph/symbols.ts';

/** How many of a module's facts are known in which way; the ways in order of strength. */
export function countEvidence({
  facts,
}: Pick<Module, 'facts'>): { readonly how: EvidenceName; readonly count: number }[] {
  const counts = { checked: 0, derived: 0, declared: 0, curated: 0, unknown: 0 };
  const all: readonly Fact<unknown>[] = Object.values(facts);
  for (const { how } of all) counts[how] += 1;
  return (['checked', 'derived', 'declared', 'curated', 'unknown'] as const).map((how) => ({
    how,
    count: counts[how],
  }));
}
