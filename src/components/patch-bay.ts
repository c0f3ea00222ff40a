import type { Module } from '../model/module.ts';
import { INPUT_KINDS, OUTPUT_KINDS } from '../model/vocabulary.ts';
import type { Port } from './glyph/symbols.ts';
import { known } from './known.ts';

/** Rows of the patch bay: what goes in, and last what nobody stated. */
export const BAY_ROWS: readonly Port[] = [...INPUT_KINDS, 'any'];
/** Columns: what comes out. */
export const BAY_COLUMNS: readonly Port[] = [...OUTPUT_KINDS, 'any'];

/** How many modules take `row` and give `column`. A module with two kinds counts in both. */
export type BayCounts = (row: Port, column: Port) => number;

type Ported = { readonly facts: Pick<Module['facts'], 'inputKinds' | 'outputKinds'> };

export function countBay(modules: readonly Ported[]): BayCounts {
  const counts = new Map<string, number>();
  for (const { facts } of modules) {
    for (const row of portsOf(known(facts.inputKinds))) {
      for (const column of portsOf(known(facts.outputKinds)))
        counts.set(`${row} ${column}`, (counts.get(`${row} ${column}`) ?? 0) + 1);
    }
  }
  return (row, column) => counts.get(`${row} ${column}`) ?? 0;
}

/** Ground of a count, from pale to solid; the steps of the drawing. */
export const bayLevel = (count: number): 1 | 2 | 3 => (count >= 10 ? 3 : count >= 3 ? 2 : 1);

const portsOf = (kinds: readonly Port[] | undefined): readonly Port[] => (kinds?.length ? kinds : ['any']);
