import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { getCatalogue, getSearch } from '../../catalogue.ts';
import { decodeSearchData } from './search-data.ts';
import { catalogueSearchOf } from './search-record.ts';

/** DESIGN, numbers to hold: search data at 52 modules without descriptions, gzip. */
const MOST_BYTES = 10_000;

test('decoding gives back what was encoded', async () => {
  const { data, records } = await getSearch();
  expect(decodeSearchData(JSON.parse(JSON.stringify(data)))).toEqual(records);
});

test('search data of the catalogue stay within their budget', async () => {
  const { modules } = await getCatalogue();
  const { data } = catalogueSearchOf(modules.filter(({ demonstration }) => !demonstration));
  expect(gzipSync(JSON.stringify(data), { level: 9 }).length).toBeLessThan(MOST_BYTES);
});

test('every record has its repository among its addresses', async () => {
  const { records } = await getSearch();
  for (const { id, addresses } of records) expect(addresses[0], id).toMatch(/^[\w.-]+\/[\w.-]+\/[\w.-]+$/);
});
