import { expect, test } from 'vitest';
import { getSearch } from '../../catalogue.ts';
import { modulesMeant } from './modules-meant.ts';

const meantBy = async (words: string): Promise<string[]> => {
  const { data, texts } = await getSearch();
  const meant = await modulesMeant(words, { index: async () => data, texts: async () => texts });
  return meant.map(({ id }) => id);
};

test('a misspelt name means the module of the nearest one, and others that its words find', async () => {
  const [first, ...others] = await meantBy('phyto planktn clasification');
  expect(first).toBe('phyto-plankton-classification');
  expect(others.length).toBeLessThanOrEqual(2);
});

test('words that nothing is like mean no module', async () => {
  expect(await meantBy('qqqqqqqq')).toEqual([]);
});
