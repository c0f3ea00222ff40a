import { getSearch } from '../catalogue.ts';
import { createSearchEngine } from '../elements/module-search/engine.ts';
import { resultsOf } from '../elements/module-search/results.ts';
import { NOTHING_ASKED } from '../elements/module-search/state.ts';
import type { SearchRecord } from '../pipeline/search/search-data.ts';

/** Typed letter by letter, as a reader would. */
const TYPED = ['plankton', 'thermal roof', 'federated lerning', 'classify birds by their sound', 'u-net segmentation'];

/**
 * What one key press costs, without drawing: finding, filtering, counting every facet, sorting.
 * @param nowMs the processor's time, with parts of a millisecond
 * @returns one line to print for each number of modules
 */
export async function benchSearch(counts: readonly number[], nowMs: () => number): Promise<string[]> {
  const { records, vocabulary, texts } = await getSearch();
  return counts.map((count) => {
    const many = manyRecords(records, count);
    const start = nowMs();
    const engine = createSearchEngine(many, vocabulary);
    const readyMs = nowMs() - start;
    engine.addTexts(many.flatMap(({ id }, place) => ({ ...texts[place % texts.length], id, authors: [] })));
    const press = (query: string): number => {
      const before = nowMs();
      resultsOf(many, { ...NOTHING_ASKED, query }, engine.find(query));
      return nowMs() - before;
    };
    const keys = TYPED.flatMap((query) => [...query].map((_, end) => query.slice(0, end + 1)));
    // Once to warm up: a reader's browser is warm after the first keys.
    keys.forEach(press);
    const tookMs = keys.map(press).sort((a, b) => a - b);
    const at = (share: number): string => (tookMs[Math.floor(share * (tookMs.length - 1))] ?? 0).toFixed(1);
    return `${String(count).padStart(6)} modules: key press median ${at(0.5)} ms CPU, 95 % ${at(0.95)} ms, most ${at(1)} ms; index made in ${readyMs.toFixed(0)} ms`;
  });
}

/** So many records of the catalogue's own words. */
export const manyRecords = (records: readonly SearchRecord[], count: number): SearchRecord[] =>
  Array.from({ length: count }, (_, place) => variantOf(records, place));

/** Another module of the same words: its own name, and the words of two modules mixed. */
function variantOf(records: readonly SearchRecord[], place: number): SearchRecord {
  const one = records[place % records.length];
  const other = records[(place * 7 + 3) % records.length];
  if (!one || !other) throw new Error('There are no modules to measure with.');
  const summary = `${one.summary ?? ''} ${other.title}`;
  return { ...one, id: `${one.id}-${place}`, title: `${one.title} ${place}`, summary, tags: other.tags };
}
