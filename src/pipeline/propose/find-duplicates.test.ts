import { expect, test } from 'vitest';
import { findDuplicates } from './find-duplicates.ts';

const reefs = {
  id: 'reef-mapper',
  title: 'Coral reef mapper',
  repository: 'https://github.com/sea-lab/reef-mapper',
  aliases: ['DEEP-OC-reefs'],
};

test('a repository that is listed under another name is found first, however its address is written', () => {
  const candidate = {
    id: 'reefs',
    repository: 'https://github.com/Sea-Lab/Reef-Mapper.git/',
    title: 'Coral reef mapper',
  };
  expect(findDuplicates(candidate, [{ ...reefs, repository: 'https://github.com/sea-lab/reef-mapper' }])).toEqual([
    { id: 'reef-mapper', likeness: 'same-repository' },
  ]);
});

test.each([
  ['a former name', { id: 'deep-oc-reefs' }, 'taken-name'],
  ['the same name with other hyphens', { id: 'reefmapper' }, 'taken-name'],
  ['a name with one letter more', { id: 'reef-mappers' }, 'similar-name'],
  ['a name with two letters swapped', { id: 'reef-mappre' }, 'similar-name'],
  ['a name with only common words added', { id: 'ai4os-reef-mapper-torch' }, 'similar-name'],
  ['the same title in other letters', { id: 'x', title: 'Coral Reef-Mapper' }, 'similar-title'],
])('%s is told', (_, candidate, likeness) => {
  expect(findDuplicates(candidate, [reefs])).toEqual([{ id: 'reef-mapper', likeness }]);
});

test.each([
  ['another name and title', { id: 'seagrass', title: 'Seagrass mapper' }],
  ['short names that differ in a letter', { id: 'birds' }],
  ['names made of common words alone', { id: 'deepaas-api' }],
])('%s are no duplicate', (_, candidate) => {
  expect(findDuplicates(candidate, [reefs, { id: 'bird5' }, { id: 'ai4os-tf' }])).toEqual([]);
});

test('a module is no duplicate of itself', () => {
  expect(findDuplicates(reefs, [reefs])).toEqual([]);
});
