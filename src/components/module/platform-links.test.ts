import { expect, test } from 'vitest';
import { platformLinks } from './platform-links.ts';

const PLATFORMS = [
  { name: 'Hub', address: 'https://hub.example.org/modules/{repository}/deploy' },
  { name: 'Cluster', address: 'https://cluster.example.org/new?image={image}' },
];
const REEF = {
  id: 'reef',
  repository: { url: 'https://github.com/sea-lab/Reef', host: 'github.com', owner: 'sea-lab', name: 'Reef' },
} as const;
const source = { of: 'sea-lab/Reef' };

test('an address of a platform takes what it asks for from the module', () => {
  const facts = { dockerImage: { how: 'declared', value: 'sea/reef:1', source } } as const;
  expect(platformLinks(PLATFORMS, { ...REEF, facts })).toEqual([
    { name: 'Hub', href: 'https://hub.example.org/modules/Reef/deploy' },
    { name: 'Cluster', href: 'https://cluster.example.org/new?image=sea%2Freef%3A1' },
  ]);
});

test('a platform that needs what nobody stated is left out', () => {
  const links = platformLinks(PLATFORMS, { ...REEF, facts: { dockerImage: { how: 'unknown' } } });
  expect(links.map(({ name }) => name)).toEqual(['Hub']);
});
