import { describe, expect, test } from 'vitest';
import { countFacets, facetsToShow, matchesSelection, reliefs, toggleValue } from './facet-counts.ts';
import { ABSENT, byFacet, FACET_IDS, type FacetId, type FacetValues, facetSlug, type Selection } from './facets.ts';

const RECORDS: readonly FacetValues[] = [
  { in: ['image', 'video'], out: ['boxes'], license: ['mit'] },
  { in: ['image'], out: ['labels'], license: ['mit'] },
  { in: ['audio'], out: ['labels'] },
  { license: ['mit'] },
];

const found = (selection: Selection) => RECORDS.filter((values) => matchesSelection(values, selection)).length;

describe('a selection', () => {
  test('means OR within a facet and AND between facets', () => {
    expect(found({ in: ['image', 'audio'] })).toBe(3);
    expect(found({ in: ['image', 'audio'], out: ['labels'] })).toBe(2);
    expect(found({})).toBe(4);
  });

  test('finds what is not stated', () => {
    expect(found({ in: [ABSENT] })).toBe(1);
    expect(found({ license: [ABSENT], out: ['labels'] })).toBe(1);
  });

  test('gains and loses a value by the same press', () => {
    const once = toggleValue({ out: ['boxes'] }, 'in', 'image');
    expect(once).toEqual({ out: ['boxes'], in: ['image'] });
    expect(toggleValue(once, 'in', 'image')).toEqual({ out: ['boxes'] });
  });

  test('that finds nothing names the facet whose removal helps most', () => {
    expect(reliefs(RECORDS, { in: ['audio'], license: ['mit'] })).toEqual([
      { id: 'in', count: 3 },
      { id: 'license', count: 1 },
    ]);
  });
});

describe('counts', () => {
  test('predict the result of picking a value, for 1,000 random selections of random records', () => {
    const random = seededRandom(20261125);
    const records = Array.from({ length: 60 }, () => randomValues(random));
    for (let round = 0; round < 1000; round += 1) {
      const selection = randomValues(random);
      const counts = countFacets(records, selection);
      for (const id of FACET_IDS) {
        for (const value of [...VALUES, ABSENT]) {
          const picked = { ...selection, [id]: [value] };
          const result = records.filter((values) => matchesSelection(values, picked)).length;
          expect(counts[id].get(value) ?? 0, `${id}=${value} on ${JSON.stringify(selection)}`).toBe(result);
        }
      }
    }
  });

  test('always list "not stated", and keep values that would find nothing', () => {
    const vocabulary = emptyVocabulary();
    const overall = { counts: countFacets(RECORDS, {}), total: RECORDS.length };
    const selection: Selection = { in: ['audio'] };
    const [goesIn, comesOut] = facetsToShow(
      {
        ...vocabulary,
        in: [{ value: 'audio', label: 'Audio' }],
        out: [
          { value: 'labels', label: 'Labels' },
          { value: 'boxes', label: 'Boxes' },
        ],
      },
      countFacets(RECORDS, selection),
      overall,
      selection,
    );
    expect(goesIn?.values).toEqual([
      { value: 'audio', label: 'Audio', count: 1, picked: true },
      { value: ABSENT, label: 'Not stated', count: 1, picked: false },
    ]);
    expect(comesOut?.values.map(({ label, count }) => [label, count])).toEqual([
      ['Labels', 1],
      ['Boxes', 0],
      ['Not stated', 0],
    ]);
  });

  test('fold a facet that does not split the modules, unless something is picked in it', () => {
    const overall = { counts: countFacets(RECORDS, {}), total: RECORDS.length };
    const foldedOf = (selection: Selection) =>
      facetsToShow(emptyVocabulary(), countFacets(RECORDS, selection), overall, selection)
        .filter(({ folded }) => !folded)
        .map(({ definition }) => definition.id);
    expect(foldedOf({})).toEqual(['in', 'out', 'license']);
    expect(foldedOf({ gpu: [ABSENT] })).toEqual(['in', 'out', 'license', 'gpu']);
  });
});

test('a slug has no accents, capitals or blanks, and keeps dots', () => {
  expect(facetSlug('Université de Lorraine')).toBe('universite-de-lorraine');
  expect(facetSlug('vo.imagine-ai.eu')).toBe('vo.imagine-ai.eu');
  expect(facetSlug("Laboratoire d'Océanographie de Villefranche (LOV)")).toBe(
    'laboratoire-d-oceanographie-de-villefranche-lov',
  );
});

const VALUES = ['a', 'b', 'c'] as const;

function randomValues(random: () => number): FacetValues {
  const some = <T>(from: readonly T[], share: number): T[] => from.filter(() => random() < share);
  return Object.fromEntries(some(FACET_IDS, 0.3).map((id) => [id, some([...VALUES, ABSENT], 0.4)]));
}

function emptyVocabulary(): Record<FacetId, { value: string; label: string }[]> {
  return byFacet(() => []);
}

/** Mulberry32: the same seed, the same numbers, on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
