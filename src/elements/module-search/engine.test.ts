import { beforeAll, describe, expect, test } from 'vitest';
import { getSearch } from '../../catalogue.ts';
import { recordOf } from '../../e2e/search-record.ts';
import { byFacet, type FacetVocabulary } from '../../pipeline/search/facets.ts';
import { createSearchEngine, type SearchEngine } from './engine.ts';
import { GOLDEN_QUERIES } from './golden-queries.ts';
import type { Hit } from './hit.ts';

describe('on the catalogue', () => {
  let beforeTexts: SearchEngine;
  let engine: SearchEngine;

  beforeAll(async () => {
    const { records, vocabulary, texts } = await getSearch();
    beforeTexts = createSearchEngine(records, vocabulary);
    engine = createSearchEngine(records, vocabulary);
    engine.addTexts(texts);
  });

  test('the golden queries have a mean reciprocal rank of at least 0.95', () => {
    expect(GOLDEN_QUERIES.length).toBeGreaterThanOrEqual(60);
    expect(meanReciprocalRank(engine)).toBeGreaterThanOrEqual(0.95);
  });

  test('they have it too before the long texts have arrived', () => {
    expect(meanReciprocalRank(beforeTexts)).toBeGreaterThanOrEqual(0.95);
  });

  test('long texts add results and keep the first', () => {
    expect(beforeTexts.find('Xception').hits).toEqual([]);
    expect(idsOf(engine.find('Xception').hits)).toContain('phyto-plankton-classification');
  });

  test.each([
    ['peces', 'obsea-fish-detection'],
    ['Fische', 'obsea-fish-detection'],
    ['Meerestiere', 'smartbay-marine-types'],
    ['animales marinos', 'smartbay-marine-types'],
    ['marine life', 'smartbay-marine-types'],
    ['jellyfish', 'smartbay-marine-types'],
    ['jelly fish', 'smartbay-marine-types'],
    ['biodiversity', 'smartbay-species-detection'],
    ['Vögel', 'birds-audio-classification'],
    ['pájaros', 'birds-audio-classification'],
    ['aves', 'birds-audio-classification'],
    ['Hunde', 'dogs-breed-detector'],
    ['Pflanzen', 'plants-classification'],
    ['Schiff', 'audio-vessel-classification'],
  ])('"%s" leads to what the catalogue has of it', (query, expected) => {
    expect(idsOf(engine.find(query).hits).slice(0, 2)).toContain(expected);
  });

  test.each(['whales', 'ballenas', 'Wale', 'insects'])('"%s" finds nothing, for no module knows them', (query) => {
    expect(engine.find(query).hits).toEqual([]);
  });

  test('an author leads to the modules', () => {
    expect(idsOf(engine.find('Alibabaei').hits)).toContain('ai4os-yolo-torch');
  });
});

describe('on three modules', () => {
  const engine = createSearchEngine(
    [
      recordOf('cell-unet', {
        title: 'Cell outlines with U-Net (CellNet)',
        aliases: ['DEEP-OC-Cells'],
        image: 'lab/cell-unet:1.2',
      }),
      recordOf('crabs', {
        title: 'Crab counter',
        summary: 'Counts crabs in pictures of the shore.',
        inputs: ['JPEG image'],
        image: 'registry.example/lab/crabs:2',
        addresses: ['github.com/lab/crabs', 'zenodo.org/records/123456'],
      }),
      recordOf('old-crabs', { title: 'Crab counter of old', retired: true }),
    ],
    noVocabulary(),
  );
  const find = (query: string) => engine.find(query).hits;

  test.each(['cell-unet', 'Cell UNet', 'CELL_UNET', 'deep oc cells', 'cellnet'])(
    '"%s" is an exact match and says so',
    (query) => {
      expect(find(query)[0]).toMatchObject({ id: 'cell-unet', reason: { kind: 'exact' } });
    },
  );

  test.each(['unet', 'U-Net', 'u net', 'ÚNET'])('"%s" finds U-Net', (query) => {
    expect(idsOf(find(query))).toEqual(['cell-unet']);
  });

  test.each([
    ['https://github.com/lab/crabs/tree/main/docs', 'address'],
    ['lab/crabs', 'address'],
    ['https://zenodo.org/record/123456', 'doi'],
    ['doi:10.5281/zenodo.123456', 'doi'],
  ])('pasted "%s" leads to the one module', (query) => {
    expect(find(query).map(({ id, reason }) => [id, reason.kind])).toEqual([['crabs', 'pasted']]);
  });

  test('a pasted image name leads to its module, whatever the tag', () => {
    expect(find('lab/cell-unet@sha256:0f')[0]).toEqual({
      id: 'cell-unet',
      reason: { kind: 'pasted', as: 'image', text: 'lab/cell-unet:1.2' },
    });
  });

  test.each([
    ['https://github.com/nobody/crabs-counter', 'address'],
    ['gitlab.com/nobody/crab', 'address'],
    ['https://crab.example', 'address'],
    ['https://doi.org/10.9999/crab.1', 'doi'],
    ['doi:10.9999/crab.1', 'doi'],
  ])('pasted "%s", which no module has, finds nothing, and says so', (query, unlisted) => {
    expect(engine.find(query)).toEqual({ hits: [], respelt: [], unlisted });
  });

  test('a host before an image name changes nothing', () => {
    expect(idsOf(find('docker.io/lab/cell-unet:1.2'))).toEqual(['cell-unet']);
    expect(idsOf(find('registry.example/lab/crabs:1'))).toEqual(['crabs']);
    expect(idsOf(find('https://hub.docker.com/r/lab/cell-unet'))).toEqual(['cell-unet']);
  });

  test('the address of a module page leads to the module', () => {
    expect(idsOf(find('https://market.example/base/modules/crabs/'))).toEqual(['crabs']);
  });

  test('words with a slash between them stay words', () => {
    expect(idsOf(find('crab/lobster'))).toEqual(['crabs', 'old-crabs']);
  });

  test('one edit is forgiven from four letters, two from seven, none before', () => {
    expect(idsOf(find('crob'))).toContain('crabs');
    expect(idsOf(find('crxbz'))).toEqual([]);
    expect(idsOf(find('contre'))).toEqual([]);
    expect(idsOf(find('countres'))).toContain('crabs');
    expect(find('cet')).toEqual([]);
  });

  test('a forgiven word is named', () => {
    expect(engine.find('crob').respelt).toEqual(['crob']);
    expect(engine.find('crab').respelt).toEqual([]);
  });

  test('a result says where it matched and which words to mark', () => {
    const [hit] = find('pictures');
    expect(hit?.reason).toMatchObject({
      kind: 'words',
      field: 'summary',
      text: 'Counts crabs in pictures of the shore.',
    });
    expect(hit?.reason.kind === 'words' && [...hit.reason.terms]).toEqual(['picture']);
  });

  test('the title explains a match before the identifier does', () => {
    expect(find('crab')[0]?.reason).toMatchObject({ kind: 'words', field: 'title' });
  });

  test('synonyms find, after what has the very word', () => {
    expect(idsOf(find('photo'))).toEqual(['crabs']);
  });

  test('a retired module comes last, and first when asked for by name', () => {
    expect(idsOf(find('crab counter'))).toEqual(['crabs', 'old-crabs']);
    expect(idsOf(find('old crabs'))[0]).toBe('old-crabs');
  });

  test('nothing asked finds nothing', () => {
    expect(engine.find('  ')).toEqual({ hits: [], respelt: [] });
  });
});

const idsOf = (hits: readonly Hit[]): string[] => hits.map(({ id }) => id);

function meanReciprocalRank(of: SearchEngine): number {
  const ranks = GOLDEN_QUERIES.map(([query, expected]) => idsOf(of.find(query).hits).indexOf(expected) + 1);
  return ranks.reduce((sum, rank) => sum + (rank === 0 ? 0 : 1 / rank), 0) / ranks.length;
}

function noVocabulary(): FacetVocabulary {
  return byFacet(() => []);
}
